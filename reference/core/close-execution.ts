import type { ChildPolicy, EventType } from "../../generated/types.js";
import { setDeadline } from "./deadlines.js";
import type { AttributesOf } from "./events/event.js";
import { record } from "./record.js";
import { forget } from "./retention.js";
import type { Scene } from "./scene.js";
import { shelve, unshelve } from "./visibility.js";

/** The events that close an execution. */
export type CloseEventType = Extract<
  EventType,
  | "WorkflowExecutionCompleted"
  | "WorkflowExecutionFailed"
  | "WorkflowExecutionCanceled"
  | "WorkflowExecutionTerminated"
  | "WorkflowExecutionContinuedAsNew"
  | "WorkflowExecutionTimedOut"
>;

const day = 86_400_000;

/** What closes an execution. */
export interface Closing<T extends CloseEventType> {
  readonly type: T;
  readonly attributes: AttributesOf<T>;
  /** What is done with open children; by default that which the execution was started with. */
  readonly childPolicy?: ChildPolicy | undefined;
}

/**
 * Closes an execution: its last event, the end of its tasks and limits, and its place among the closed ones for as long
 * as the domain retains it. Parent and children are told at the end of the turn.
 */
export function closeExecution<T extends CloseEventType>(scene: Scene, closing: Closing<T>): void {
  const { turn, execution } = scene;
  const { domain, state } = execution;
  unshelve(domain.visibility.openByStart, execution);
  domain.open.delete(execution.workflowId);
  record(scene, closing.type, closing.attributes);
  shelve(domain.visibility.closedByStart, execution);
  shelve(domain.visibility.closedByClose, execution);
  turn.closed.push({ execution, childPolicy: closing.childPolicy ?? state.started.childPolicy });
  retain(scene);
}

function retain(scene: Scene): void {
  const { execution, turn } = scene;
  const { retention } = execution.domain;
  const days = retention === "NONE" ? 0 : Number(retention);
  if (days === 0) turn.deferred.push(() => forget(turn.world, execution));
  else
    setDeadline(scene, {
      key: "retention",
      duration: days * day,
      due: { type: "retention", runId: execution.runId },
    });
}
