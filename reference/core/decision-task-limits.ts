import { dropDeadline, setDeadline } from "./deadlines.js";
import { milliseconds } from "./durations.js";
import type { OpenDecisionTask } from "./events/execution-state.js";
import type { Reactions } from "./reaction.js";
import type { Scene } from "./scene.js";
import { offerTask, withdrawTask } from "./task-lists.js";

const scheduleToStart = "decision SCHEDULE_TO_START";
const startToClose = "decision START_TO_CLOSE";

function offer(scene: Scene, { scheduledEventId, scheduled }: OpenDecisionTask): void {
  const { taskList, taskPriority, scheduleToStartTimeout } = scheduled;
  offerTask(scene, { kind: "decision", list: taskList.name, scheduledEventId, priority: taskPriority });
  setDeadline(scene, {
    key: scheduleToStart,
    duration: milliseconds(scheduleToStartTimeout),
    due: { type: "decision-timeout", runId: scene.execution.runId, timeoutType: "SCHEDULE_TO_START" },
  });
}

/** A task that was scheduled beside a running one can be polled for only when that is closed. */
const close = (scene: Scene, { scheduledEventId }: { readonly scheduledEventId: number }) => {
  withdrawTask(scene.execution, scheduledEventId);
  dropDeadline(scene, scheduleToStart);
  dropDeadline(scene, startToClose);
  const { waitingDecision } = scene.execution.state;
  if (waitingDecision) offer(scene, waitingDecision);
};

/** Time limits of decision tasks, and their way onto the list and off it. Source: swf-timeout-types.html. */
export const decisionTaskReactions: Reactions = {
  DecisionTaskScheduled: (scene) => {
    const { runningDecision, waitingDecision } = scene.execution.state;
    if (waitingDecision && !runningDecision) offer(scene, waitingDecision);
  },
  DecisionTaskStarted: (scene, { scheduledEventId }) => {
    withdrawTask(scene.execution, scheduledEventId);
    dropDeadline(scene, scheduleToStart);
    setDeadline(scene, {
      key: startToClose,
      duration: milliseconds(scene.execution.state.runningDecision?.scheduled.startToCloseTimeout),
      due: { type: "decision-timeout", runId: scene.execution.runId, timeoutType: "START_TO_CLOSE" },
    });
  },
  DecisionTaskCompleted: close,
  DecisionTaskTimedOut: close,
};
