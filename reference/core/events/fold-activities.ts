import type { ExecutionState } from "./execution-state.js";
import type { Folds } from "./folds.js";

const close = (state: ExecutionState, { scheduledEventId }: { readonly scheduledEventId: number }) => {
  const task = state.activities.get(scheduledEventId);
  if (!task) return;
  state.activities.delete(scheduledEventId);
  state.activityIds.delete(task.scheduled.activityId);
};

/** The events of activity tasks. */
export const foldActivities: Folds = {
  ActivityTaskScheduled: (state, scheduled, { eventId, eventTimestamp }) => {
    state.activities.set(eventId, {
      scheduledEventId: eventId,
      scheduled,
      startedEventId: 0,
      cancelRequestedEventId: 0,
    });
    state.activityIds.set(scheduled.activityId, eventId);
    state.latestActivityTaskTimestamp = eventTimestamp;
  },
  ActivityTaskStarted: (state, { scheduledEventId }, { eventId }) => {
    const task = state.activities.get(scheduledEventId);
    if (task) task.startedEventId = eventId;
  },
  ActivityTaskCancelRequested: (state, { activityId }, { eventId }) => {
    const task = state.activities.get(state.activityIds.get(activityId) ?? 0);
    if (task) task.cancelRequestedEventId = eventId;
  },
  ActivityTaskCompleted: close,
  ActivityTaskFailed: close,
  ActivityTaskTimedOut: close,
  ActivityTaskCanceled: close,
};
