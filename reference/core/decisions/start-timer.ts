import type { StartTimerDecisionAttributes, StartTimerFailedCause } from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Starts a timer, unless one of the id is open. */
export const startTimer: DecisionRule<StartTimerDecisionAttributes, StartTimerFailedCause> = {
  rateExceeded: "TIMER_CREATION_RATE_EXCEEDED",

  enact: (scene, { timerId, control, startToFireTimeout }) => {
    const { timers } = scene.execution.state;
    if (timers.has(timerId)) return "TIMER_ID_ALREADY_IN_USE";
    if (timers.size >= scene.turn.world.settings.quotas.openTimers) return "OPEN_TIMERS_LIMIT_EXCEEDED";
    const { decisionTaskCompletedEventId } = scene;
    record(
      scene,
      "TimerStarted",
      defined<AttributesOf<"TimerStarted">>({
        timerId,
        control,
        startToFireTimeout,
        decisionTaskCompletedEventId,
      }),
    );
    return undefined;
  },

  fail: (scene, { timerId }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "StartTimerFailed", { timerId, cause, decisionTaskCompletedEventId });
  },
};
