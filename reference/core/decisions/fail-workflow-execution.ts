import type {
  FailWorkflowExecutionDecisionAttributes,
  FailWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { closeExecution } from "../close-execution.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Closes the execution as failed, unless the decider has not seen everything that it had to. */
export const failWorkflowExecution: DecisionRule<
  FailWorkflowExecutionDecisionAttributes,
  FailWorkflowExecutionFailedCause
> = {
  enact: (scene, { reason, details }) => {
    if (scene.execution.state.waitingDecision) return "UNHANDLED_DECISION";
    const { decisionTaskCompletedEventId } = scene;
    closeExecution(scene, {
      type: "WorkflowExecutionFailed",
      attributes: defined<AttributesOf<"WorkflowExecutionFailed">>({
        reason,
        details,
        decisionTaskCompletedEventId,
      }),
    });
    return undefined;
  },

  fail: (scene, _, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "FailWorkflowExecutionFailed", { cause, decisionTaskCompletedEventId });
  },
};
