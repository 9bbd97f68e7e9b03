import type { ChildPolicy, Decision } from "../../generated/types.js";
import type { Execution } from "./execution.js";
import type { QueueKey } from "./task-queue.js";
import type { World } from "./world.js";

/** A Lambda function to be called. Its end is told by `finishLambda`. */
export interface LambdaInvocation {
  readonly runId: string;
  readonly scheduledEventId: number;
  readonly name: string;
  readonly input: string | undefined;
}

/** What the outside has to do after a turn. */
export type Effect =
  | { readonly type: "task-ready"; readonly key: QueueKey }
  | { readonly type: "invoke-lambda"; readonly invocation: LambdaInvocation };

/** Says whether the caller may make a decision. */
export type Permits = (decision: Decision) => boolean;

/** One step of a world from one state to the next, at one time. */
export interface Turn {
  readonly world: World;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly permits: Permits;
  /** Work put off until all decisions of a batch are recorded. */
  readonly deferred: ((turn: Turn) => void)[];
  /** Executions that closed, whose parents and children don't know yet. */
  readonly closed: { readonly execution: Execution; readonly childPolicy: ChildPolicy }[];
  /** Executions whose history has reached its quota. */
  readonly overlong: Set<Execution>;
  readonly effects: Effect[];
}

/** Starts a turn. Time never goes backwards in a world. */
export function createTurn(world: World, now: number, permits: Permits = () => true): Turn {
  world.now = Math.max(world.now, now);
  return { world, now: world.now, permits, deferred: [], closed: [], overlong: new Set(), effects: [] };
}
