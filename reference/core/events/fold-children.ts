import type { ExecutionState } from "./execution-state.js";
import type { Folds } from "./folds.js";

const close = (state: ExecutionState, { initiatedEventId }: { readonly initiatedEventId: number }) => {
  const child = state.children.get(initiatedEventId);
  if (!child) return;
  state.children.delete(initiatedEventId);
  if (child.startedEventId > 0) state.startedChildren -= 1;
};

/** The events of child executions. */
export const foldChildren: Folds = {
  StartChildWorkflowExecutionInitiated: (state, initiated, { eventId }) => {
    state.children.set(eventId, { initiatedEventId: eventId, initiated, startedEventId: 0 });
  },
  ChildWorkflowExecutionStarted: (state, { initiatedEventId }, { eventId }) => {
    const child = state.children.get(initiatedEventId);
    if (!child) return;
    child.startedEventId = eventId;
    state.startedChildren += 1;
  },
  StartChildWorkflowExecutionFailed: close,
  ChildWorkflowExecutionCompleted: close,
  ChildWorkflowExecutionFailed: close,
  ChildWorkflowExecutionCanceled: close,
  ChildWorkflowExecutionTimedOut: close,
  ChildWorkflowExecutionTerminated: close,
};
