import type {
  RequestCancelActivityTaskDecisionAttributes,
  RequestCancelActivityTaskFailedCause,
} from "../../../generated/types.js";
import { isOpen } from "../execution.js";
import { record } from "../record.js";
import type { Scene } from "../scene.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/**
 * Requests the cancellation of an open activity task. One that no worker has is canceled, after the other decisions of
 * the batch; a worker is told by its next heartbeat.
 */
export const requestCancelActivityTask: DecisionRule<
  RequestCancelActivityTaskDecisionAttributes,
  RequestCancelActivityTaskFailedCause
> = {
  enact: (scene, { activityId }) => {
    const scheduledEventId = scene.execution.state.activityIds.get(activityId);
    if (scheduledEventId === undefined) return "ACTIVITY_ID_UNKNOWN";
    const { decisionTaskCompletedEventId, execution } = scene;
    record(scene, "ActivityTaskCancelRequested", { activityId, decisionTaskCompletedEventId });
    scene.turn.deferred.push((turn) => cancelWaiting({ turn, execution }, scheduledEventId));
    return undefined;
  },

  fail: (scene, { activityId }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "RequestCancelActivityTaskFailed", {
      activityId,
      cause,
      decisionTaskCompletedEventId,
    });
  },
};

function cancelWaiting(scene: Scene, scheduledEventId: number): void {
  const task = scene.execution.state.activities.get(scheduledEventId);
  if (!task || task.startedEventId > 0 || !isOpen(scene.execution)) return;
  recordAndWake(scene, "ActivityTaskCanceled", {
    scheduledEventId,
    startedEventId: 0,
    latestCancelRequestedEventId: task.cancelRequestedEventId,
  });
}
