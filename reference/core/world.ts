import type { DeadlineHeap } from "./deadline-heap.js";
import type { Domain } from "./domain.js";
import type { Due } from "./due.js";
import type { Execution } from "./execution.js";
import type { Buckets } from "./rates.js";
import { createRegistry, type Registry } from "./registry.js";
import { completeSettings, type Settings, type SettingsChoice } from "./settings.js";

/** Everything that the service knows. It changes only by the functions of `apply.ts`. */
export interface World {
  readonly settings: Settings;
  readonly domains: Registry<Domain>;
  /** Open and retained executions by run id. */
  readonly runs: Map<string, Execution>;
  readonly deadlines: DeadlineHeap<Due>;
  readonly buckets: Buckets;
  /** Executions ever started. */
  started: number;
  /** Deadlines ever set. */
  deadlinesSet: number;
  /** Epoch milliseconds of the latest thing that happened. */
  now: number;
}

/** Makes a world in which nothing has happened. */
export function createWorld(choice?: SettingsChoice): World {
  return {
    settings: completeSettings(choice),
    domains: createRegistry(),
    runs: new Map(),
    deadlines: [],
    buckets: new Map(),
    started: 0,
    deadlinesSet: 0,
    now: 0,
  };
}
