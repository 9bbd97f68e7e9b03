import type { ExecutionState } from "./execution-state.js";
import type { Folds } from "./folds.js";

const close = (state: ExecutionState, { scheduledEventId = 0 }: { readonly scheduledEventId?: number }) => {
  const task = state.lambdas.get(scheduledEventId);
  if (!task) return;
  state.lambdas.delete(scheduledEventId);
  state.lambdaIds.delete(task.scheduled.id);
};

/** The events of Lambda tasks. */
export const foldLambdas: Folds = {
  LambdaFunctionScheduled: (state, scheduled, { eventId }) => {
    state.lambdas.set(eventId, { scheduledEventId: eventId, scheduled, startedEventId: 0 });
    state.lambdaIds.add(scheduled.id);
  },
  LambdaFunctionStarted: (state, { scheduledEventId }, { eventId }) => {
    const task = state.lambdas.get(scheduledEventId);
    if (task) task.startedEventId = eventId;
  },
  LambdaFunctionCompleted: close,
  LambdaFunctionFailed: close,
  LambdaFunctionTimedOut: close,
  StartLambdaFunctionFailed: close,
};
