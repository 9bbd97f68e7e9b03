import { dropDeadline, setDeadline } from "./deadlines.js";
import type { ActivityTimeoutType } from "./due.js";
import { milliseconds } from "./durations.js";
import type { OpenActivityTask } from "./events/execution-state.js";
import type { Reactions } from "./reaction.js";
import type { Scene } from "./scene.js";
import { offerTask, withdrawTask } from "./task-lists.js";

const timeoutTypes: readonly ActivityTimeoutType[] = [
  "SCHEDULE_TO_START",
  "SCHEDULE_TO_CLOSE",
  "START_TO_CLOSE",
  "HEARTBEAT",
];

const limits = {
  SCHEDULE_TO_START: "scheduleToStartTimeout",
  SCHEDULE_TO_CLOSE: "scheduleToCloseTimeout",
  START_TO_CLOSE: "startToCloseTimeout",
  HEARTBEAT: "heartbeatTimeout",
} as const;

const keyOf = (scheduledEventId: number, type: ActivityTimeoutType) => `activity ${scheduledEventId} ${type}`;

/** Starts one of the four time limits of an activity task, or starts it over. Source: swf-timeout-types.html. */
export function limitActivity(scene: Scene, task: OpenActivityTask, timeoutType: ActivityTimeoutType): void {
  const { scheduledEventId, scheduled } = task;
  setDeadline(scene, {
    key: keyOf(scheduledEventId, timeoutType),
    duration: milliseconds(scheduled[limits[timeoutType]]),
    due: { type: "activity-timeout", runId: scene.execution.runId, scheduledEventId, timeoutType },
  });
}

const close = (scene: Scene, { scheduledEventId }: { readonly scheduledEventId: number }) => {
  withdrawTask(scene.execution, scheduledEventId);
  scene.execution.heartbeats.delete(scheduledEventId);
  for (const type of timeoutTypes) dropDeadline(scene, keyOf(scheduledEventId, type));
};

/** Time limits of activity tasks, and their way onto the list and off it. */
export const activityReactions: Reactions = {
  ActivityTaskScheduled: (scene, { taskList, taskPriority }, { eventId }) => {
    const task = scene.execution.state.activities.get(eventId);
    if (!task) return;
    offerTask(scene, {
      kind: "activity",
      list: taskList.name,
      scheduledEventId: eventId,
      priority: taskPriority,
    });
    limitActivity(scene, task, "SCHEDULE_TO_START");
    limitActivity(scene, task, "SCHEDULE_TO_CLOSE");
  },
  ActivityTaskStarted: (scene, { scheduledEventId }) => {
    const task = scene.execution.state.activities.get(scheduledEventId);
    if (!task) return;
    withdrawTask(scene.execution, scheduledEventId);
    dropDeadline(scene, keyOf(scheduledEventId, "SCHEDULE_TO_START"));
    limitActivity(scene, task, "START_TO_CLOSE");
    limitActivity(scene, task, "HEARTBEAT");
  },
  ActivityTaskCompleted: close,
  ActivityTaskFailed: close,
  ActivityTaskTimedOut: close,
  ActivityTaskCanceled: close,
};
