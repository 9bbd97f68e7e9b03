import type { HistoryEvent } from "../../../generated/types.js";
import { attributesMember, attributesOf } from "./event.js";
import { type ExecutionState, startedState } from "./execution-state.js";
import { foldActivities } from "./fold-activities.js";
import { foldChildren } from "./fold-children.js";
import { foldDecisionTasks } from "./fold-decision-tasks.js";
import { foldLambdas } from "./fold-lambdas.js";
import { foldLifecycle } from "./fold-lifecycle.js";
import { foldTimers } from "./fold-timers.js";
import type { Folds } from "./folds.js";

const folds: Folds = {
  ...foldLifecycle,
  ...foldDecisionTasks,
  ...foldActivities,
  ...foldTimers,
  ...foldChildren,
  ...foldLambdas,
};

/** Takes the next event of a history into the state. */
export function fold(state: ExecutionState, event: HistoryEvent): void {
  const change = folds[event.eventType] as
    | ((state: ExecutionState, attributes: unknown, event: HistoryEvent) => void)
    | undefined;
  change?.(state, event[attributesMember(event.eventType)], event);
}

/** The state that a whole history adds up to. */
export function replay([first, ...rest]: readonly HistoryEvent[]): ExecutionState {
  if (!first) throw new Error("a history has at least one event; got none");
  const state = startedState(attributesOf(first, "WorkflowExecutionStarted"), first.eventTimestamp);
  for (const event of rest) fold(state, event);
  return state;
}
