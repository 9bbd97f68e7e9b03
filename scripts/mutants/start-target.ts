import type { AddressInfo } from "node:net";
import { assembleEndpoint } from "../../reference/assemble-endpoint.js";
import { scaledClock } from "../../reference/edge/clock.js";
import { createHttpServer } from "../../reference/edge/http-server.js";
import { embeddedOptions } from "../../runner/cli/start-embedded.js";
import { type SteadyClock, steadyClock } from "../../runner/cli/steady-clock.js";
import type { Target } from "../../runner/model/target.js";
import type { Credentials } from "../../runner/transport/credentials.js";
import { bundleReference, type ReferenceParts } from "./bundle-reference.js";
import { breakEndpoint } from "./edge/break-endpoint.js";
import type { Mutant } from "./mutant.js";

/** A broken reference endpoint at work. */
export interface BrokenTarget {
  readonly url: string;
  readonly clock: SteadyClock;
  close(): Promise<void>;
}

/** What a broken endpoint is made for. */
export interface BrokenSettings {
  readonly root: string;
  readonly target: Target;
  /** Those of the run, which may do everything. */
  readonly credentials: Credentials;
  readonly timeScale: number;
}

const sound: ReferenceParts = { assembleEndpoint, createHttpServer, scaledClock };
const arrival = 20_000;

/**
 * Starts the reference as `run` embeds it, but broken by the mutant, on a free port of this machine.
 * @throws {HarnessError} `data` if the mutant does not fit the source any more
 */
export async function startTarget(
  mutant: Mutant | undefined,
  settings: BrokenSettings,
): Promise<BrokenTarget> {
  const parts = mutant?.sort === "written" ? await bundleReference(settings.root, mutant) : sound;
  const clock = steadyClock();
  const { endpoint, requestSize, close } = parts.assembleEndpoint({
    ...embeddedOptions(settings.target, settings.credentials),
    timeScale: settings.timeScale,
    clock: parts.scaledClock(settings.timeScale, clock.elapsed),
  });
  const served = mutant?.sort === "edge" ? breakEndpoint(endpoint, mutant.fault) : endpoint;
  const server = parts.createHttpServer(served, { requestSize, arrival });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    clock,
    close: () => {
      close();
      clock.stop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
