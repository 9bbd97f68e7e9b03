import type { CloseStatus, HistoryEvent } from "../../../generated/types.js";
import type { ExecutionState } from "./execution-state.js";
import type { Folds } from "./folds.js";

const close = (status: CloseStatus) => (state: ExecutionState, _: unknown, event: HistoryEvent) => {
  state.closeStatus = status;
  state.closeTimestamp = event.eventTimestamp;
};

/** The events of the execution as a whole: its closing, and the request to cancel it. */
export const foldLifecycle: Folds = {
  WorkflowExecutionCompleted: close("COMPLETED"),
  WorkflowExecutionFailed: close("FAILED"),
  WorkflowExecutionCanceled: close("CANCELED"),
  WorkflowExecutionTerminated: close("TERMINATED"),
  WorkflowExecutionContinuedAsNew: close("CONTINUED_AS_NEW"),
  WorkflowExecutionTimedOut: close("TIMED_OUT"),
  WorkflowExecutionCancelRequested: (state) => {
    state.cancelRequested = true;
  },
};
