import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { assembleEndpoint } from "../../reference/assemble-endpoint.js";
import type { AccessKeys } from "../../reference/edge/access/caller.js";
import { scaledClock } from "../../reference/edge/clock.js";
import type { Endpoint } from "../../reference/edge/endpoint.js";
import { createHttpServer } from "../../reference/edge/http-server.js";
import { embeddedOptions } from "../../runner/cli/start-embedded.js";
import { type SteadyClock, steadyClock } from "../../runner/cli/steady-clock.js";
import type { Target } from "../../runner/model/target.js";
import type { Credentials } from "../../runner/transport/credentials.js";
import { bundleReference, type ReferenceParts } from "./bundle-reference.js";
import { breakEndpoint } from "./edge/break-endpoint.js";
import type { Mutant } from "./mutant.js";

/** An altered reference endpoint at work. */
export interface AlteredTarget {
  readonly url: string;
  readonly clock: SteadyClock;
  /** Milliseconds in which this process could do something. */
  readonly worked: () => number;
  close(): Promise<void>;
}

/** What differs from the reference; nothing by default. */
export interface Alteration {
  readonly parts?: ReferenceParts;
  /** Stands around the endpoint. */
  readonly wrap?: (endpoint: Endpoint, surroundings: Surroundings) => Endpoint;
  /** Has a hand in how the server writes. */
  readonly prepare?: (server: Server) => void;
}

/** What the endpoint that is wrapped stands on. */
export interface Surroundings {
  readonly accessKeys: AccessKeys;
  /** Epoch milliseconds of the service. */
  readonly now: () => number;
}

/** What an altered endpoint is made for. */
export interface AlteredSettings {
  readonly target: Target;
  /** Those of the run, which may do everything. */
  readonly credentials: Credentials;
  readonly timeScale: number;
}

const sound: ReferenceParts = { assembleEndpoint, createHttpServer, scaledClock };
const arrival = 20_000;

/**
 * How a mutant alters the reference.
 * @throws {HarnessError} `data` if the mutant does not fit the source any more
 */
export async function alterationBy(mutant: Mutant | undefined, root: string): Promise<Alteration> {
  if (mutant?.sort === "written") return { parts: await bundleReference(root, mutant) };
  return mutant ? { wrap: (endpoint) => breakEndpoint(endpoint, mutant.fault) } : {};
}

/** Starts the reference as `run` embeds it, but altered, on a free port of this machine. */
export async function startTarget(
  { parts = sound, wrap = (endpoint) => endpoint, prepare = () => {} }: Alteration,
  { target, credentials, timeScale }: AlteredSettings,
): Promise<AlteredTarget> {
  const clock = steadyClock();
  const patience = steadyClock();
  const serviceClock = parts.scaledClock(timeScale, clock.elapsed);
  const options = embeddedOptions(target, credentials);
  const assembled = parts.assembleEndpoint({ ...options, timeScale, clock: serviceClock });
  const surroundings = { accessKeys: options.policies ?? {}, now: serviceClock.now };
  const { requestSize } = assembled;
  const server = parts.createHttpServer(wrap(assembled.endpoint, surroundings), { requestSize, arrival });
  prepare(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    worked: patience.elapsed,
    close: () => {
      assembled.close();
      clock.stop();
      patience.stop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
