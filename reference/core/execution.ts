import type { HistoryEvent, WorkflowExecution } from "../../generated/types.js";
import type { Deadline } from "./deadline-heap.js";
import type { Domain } from "./domain.js";
import type { Due } from "./due.js";
import type { ExecutionState } from "./events/execution-state.js";
import type { QueuedTask } from "./task-queue.js";

/** What the latest heartbeat of a started activity task said. */
export interface Heartbeat {
  readonly details: string | undefined;
}

/** One run of a workflow: its history, what the history adds up to, and what waits on its behalf. */
export interface Execution {
  readonly domain: Domain;
  readonly workflowId: string;
  readonly runId: string;
  /** Its number among all executions ever started; orders those that started at one time. */
  readonly number: number;
  /** Only ever grows. */
  readonly history: HistoryEvent[];
  /** Always what a fold over `history` gives. */
  readonly state: ExecutionState;
  /** Running time limits, by what they are about. */
  readonly deadlines: Map<string, Deadline<Due>>;
  /** Tasks that wait for a poll, by the id of their scheduled event. */
  readonly queued: Map<number, QueuedTask>;
  /** Latest heartbeats, by the scheduled event of the activity task; no event records them. */
  readonly heartbeats: Map<number, Heartbeat>;
}

/** Names an execution as the wire does. */
export function executionName({ workflowId, runId }: Execution): WorkflowExecution {
  return { workflowId, runId };
}

/** Whether the execution has not been closed. */
export function isOpen({ state }: Execution): boolean {
  return state.closeStatus === undefined;
}
