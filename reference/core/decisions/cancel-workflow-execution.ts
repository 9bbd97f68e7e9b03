import type {
  CancelWorkflowExecutionDecisionAttributes,
  CancelWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { closeExecution } from "../close-execution.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Closes the execution as canceled, unless the decider has not seen everything that it had to. */
export const cancelWorkflowExecution: DecisionRule<
  CancelWorkflowExecutionDecisionAttributes,
  CancelWorkflowExecutionFailedCause
> = {
  enact: (scene, { details }) => {
    if (scene.execution.state.waitingDecision) return "UNHANDLED_DECISION";
    const { decisionTaskCompletedEventId } = scene;
    closeExecution(scene, {
      type: "WorkflowExecutionCanceled",
      attributes: defined<AttributesOf<"WorkflowExecutionCanceled">>({
        details,
        decisionTaskCompletedEventId,
      }),
    });
    return undefined;
  },

  fail: (scene, _, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "CancelWorkflowExecutionFailed", { cause, decisionTaskCompletedEventId });
  },
};
