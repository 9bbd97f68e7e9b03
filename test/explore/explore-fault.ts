import type { AddressInfo } from "node:net";
import { assembleEndpoint } from "../../reference/assemble-endpoint.js";
import { createHttpServer } from "../../reference/edge/http-server.js";
import { loadContract } from "../../runner/cli/contract.js";
import { explore } from "../../runner/explore/explore.js";
import { packageRoot } from "../../runner/load/package-root.js";
import type { Exploration } from "../../runner/model/discovery.js";
import type { Transport } from "../../runner/model/transport.js";
import { createWireTransport } from "../../runner/transport/create-wire-transport.js";
import { redactExchange } from "../../runner/transport/redact.js";
import { resolveCredentials } from "../../runner/transport/resolve-credentials.js";
import { bundleReference } from "../../scripts/mutants/bundle-reference.js";
import type { WrittenMutant } from "../../scripts/mutants/mutant.js";
import type { PlantedFault } from "./planted-faults.js";

const arrival = 20_000;
const sound = { assembleEndpoint, createHttpServer };
const contract = await loadContract();

/** How to explore, where a test wants something else than one discovery. */
export interface FaultOptions {
  readonly seed?: number;
  readonly runs?: number;
  readonly discoveries?: number;
  /** The word in all names. */
  readonly name?: string;
}

/** The reference with a fault, on a port of its own; without one it is sound. */
export async function startFaulty(fault: PlantedFault | undefined, timeScale = 1) {
  const parts = fault ? await bundleReference(packageRoot(), mutantOf(fault)) : sound;
  const { endpoint, requestSize, close } = parts.assembleEndpoint({ timeScale });
  const server = parts.createHttpServer(endpoint, { requestSize, arrival });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      close();
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function mutantOf({ title, change }: PlantedFault): WrittenMutant {
  return {
    sort: "written",
    id: title,
    requirement: title,
    kin: [],
    changes: [change],
    where: "planted-faults.ts",
  };
}

/** A transport of the run's own credentials. */
export async function transportTo(url: string): Promise<Transport> {
  const own = (await resolveCredentials({ env: {}, endpoint: null })).value;
  const credentials = { default: own };
  return createWireTransport({
    endpoint: new URL(url),
    region: "us-east-1",
    credentials,
    version: "0",
    now: Date.now,
  });
}

/** Explores the reference with a fault beside the sound one, until something is found. */
export async function exploreFault(
  fault: PlantedFault | undefined,
  { seed = 1, runs = 2000, discoveries = 1, name = "explored" }: FaultOptions = {},
): Promise<Exploration> {
  const [faulty, sound] = [await startFaulty(fault), await startFaulty(undefined)];
  const [target, reference] = [await transportTo(faulty.url), await transportTo(sound.url)];
  const enough = new AbortController();
  let found = 0;
  try {
    return await explore(
      {
        ...{ reference, target, specs: contract.specs, fixtures: contract.suites.fixtures },
        ...{ requirements: contract.requirements, cases: contract.cases },
        ...{ now: Date.now, sleep: async () => undefined, redact: redactExchange },
      },
      {
        endpoint: { name: "faulty", endpoint: "embedded" },
        ...{ seed, runs, moves: 60, name, requestTimeoutMs: 10_000, patienceMs: 400 },
        signal: enough.signal,
        onDiscovery: () => {
          found += 1;
          if (found >= discoveries) enough.abort();
        },
      },
    );
  } finally {
    await Promise.all([target.close(), reference.close(), faulty.close(), sound.close()]);
  }
}
