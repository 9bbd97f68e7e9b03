import type { CancelTimerDecisionAttributes, CancelTimerFailedCause } from "../../../generated/types.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Cancels an open timer. */
export const cancelTimer: DecisionRule<CancelTimerDecisionAttributes, CancelTimerFailedCause> = {
  enact: (scene, { timerId }) => {
    const startedEventId = scene.execution.state.timers.get(timerId);
    if (startedEventId === undefined) return "TIMER_ID_UNKNOWN";
    const { decisionTaskCompletedEventId } = scene;
    record(scene, "TimerCanceled", { timerId, startedEventId, decisionTaskCompletedEventId });
    return undefined;
  },

  fail: (scene, { timerId }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "CancelTimerFailed", { timerId, cause, decisionTaskCompletedEventId });
  },
};
