import type { DecisionTaskCompletedEventAttributes } from "../../../generated/types.js";
import type { ExecutionState, TaskListOverride } from "./execution-state.js";
import type { Folds } from "./folds.js";

/** The events of decision tasks. */
export const foldDecisionTasks: Folds = {
  DecisionTaskScheduled: (state, scheduled, { eventId }) => {
    state.waitingDecision = { scheduledEventId: eventId, scheduled, startedEventId: 0 };
  },
  DecisionTaskStarted: (state, _, { eventId }) => {
    const { waitingDecision } = state;
    state.runningDecision = waitingDecision && { ...waitingDecision, startedEventId: eventId };
    state.waitingDecision = undefined;
  },
  DecisionTaskCompleted: (state, completed) => {
    state.runningDecision = undefined;
    state.previousStartedEventId = completed.startedEventId;
    if (completed.executionContext !== undefined) state.latestExecutionContext = completed.executionContext;
    if (completed.taskList) state.taskListOverride = overrideOf(completed);
  },
  DecisionTaskTimedOut: (state, { startedEventId }) => {
    const timedOut = startedEventId === 0 ? state.waitingDecision : state.runningDecision;
    if (startedEventId === 0) state.waitingDecision = undefined;
    else state.runningDecision = undefined;
    if (timedOut && isTemporary(state, timedOut.scheduled.taskList.name)) state.taskListOverride = undefined;
  },
};

function overrideOf({
  taskList,
  taskListScheduleToStartTimeout: timeout,
}: DecisionTaskCompletedEventAttributes): TaskListOverride | undefined {
  if (!taskList) return undefined;
  return timeout ? { taskList, scheduleToStartTimeout: timeout } : { taskList };
}

/** Only a task on the overriding list itself ends the override. */
function isTemporary({ taskListOverride }: ExecutionState, list: string): boolean {
  return taskListOverride?.scheduleToStartTimeout !== undefined && taskListOverride.taskList.name === list;
}
