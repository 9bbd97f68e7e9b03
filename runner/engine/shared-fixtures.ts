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
  /** What was built under the key; a promise while it is being built; `undefined` if nobody has begun. */
  find(key: string): Built | Promise<Built> | undefined;
  /** Begins to build under the key. What failed by trouble of the connection isn't kept. */
  begin(key: string, build: Promise<Built>): Promise<Built>;
  /** Forgets all, because the target was reset. */
  forget(): void;
}

/** Starts with none built. */
export function sharedFixtures(): SharedFixtures {
  const builds = new Map<string, Built | Promise<Built>>();
  return {
    forget: () => builds.clear(),
    find: (key) => builds.get(key),
    begin: (key, build) => {
      const kept = build.then((built) => {
        if (built.ending?.status === "errored") builds.delete(key);
        else builds.set(key, built);
        return built;
      });
      builds.set(key, kept);
      return kept;
    },
  };
}
