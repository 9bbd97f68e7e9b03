import type { Json } from "../model/json.js";
import type { Ending, Trace } from "./trace.js";

/** A fixture once it is built: what it provides, or why it could not be built. */
export interface Built {
  readonly provided: ReadonlyMap<string, Json>;
  readonly trace: Trace;
  readonly ending?: Ending;
}

/** Fixtures built once in a run, for all cases that ask for them with the same parameters. */
export interface SharedFixtures {
  /** What was built under the key, or what `build` makes now. Trouble of the connection isn't kept. */
  get(key: string, build: () => Promise<Built>): Promise<Built>;
}

/** Starts with none built. */
export function sharedFixtures(): SharedFixtures {
  const builds = new Map<string, Promise<Built>>();
  return {
    get: (key, build) => {
      const known = builds.get(key);
      if (known) return known;
      const started = build().then((built) => {
        if (built.ending?.status === "errored") builds.delete(key);
        return built;
      });
      builds.set(key, started);
      return started;
    },
  };
}
