import type { HistoryEvent } from "../../generated/types.js";
import { activityReactions } from "./activity-limits.js";
import { dropAllDeadlines } from "./deadlines.js";
import { decisionTaskReactions } from "./decision-task-limits.js";
import { attributesMember } from "./events/event.js";
import { lambdaReactions } from "./lambda-limits.js";
import type { Reactions } from "./reaction.js";
import type { Scene } from "./scene.js";
import { withdrawAllTasks } from "./task-lists.js";
import { timerReactions } from "./timer-limits.js";

const stopAll = (scene: Scene) => {
  dropAllDeadlines(scene);
  withdrawAllTasks(scene.execution);
};

const reactions: Reactions = {
  ...decisionTaskReactions,
  ...activityReactions,
  ...timerReactions,
  ...lambdaReactions,
  WorkflowExecutionCompleted: stopAll,
  WorkflowExecutionFailed: stopAll,
  WorkflowExecutionCanceled: stopAll,
  WorkflowExecutionTerminated: stopAll,
  WorkflowExecutionContinuedAsNew: stopAll,
  WorkflowExecutionTimedOut: stopAll,
};

/** Starts and stops what runs beside a history: time limits, and tasks on their lists. */
export function react(scene: Scene, event: HistoryEvent): void {
  const reaction = reactions[event.eventType] as
    | ((scene: Scene, attributes: unknown, event: HistoryEvent) => void)
    | undefined;
  reaction?.(scene, event[attributesMember(event.eventType)], event);
}
