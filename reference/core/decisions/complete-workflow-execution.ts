import type {
  CompleteWorkflowExecutionDecisionAttributes,
  CompleteWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { closeExecution } from "../close-execution.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Closes the execution as completed, unless the decider has not seen everything that it had to. */
export const completeWorkflowExecution: DecisionRule<
  CompleteWorkflowExecutionDecisionAttributes,
  CompleteWorkflowExecutionFailedCause
> = {
  enact: (scene, { result }) => {
    if (scene.execution.state.waitingDecision) return "UNHANDLED_DECISION";
    const { decisionTaskCompletedEventId } = scene;
    closeExecution(scene, {
      type: "WorkflowExecutionCompleted",
      attributes: defined<AttributesOf<"WorkflowExecutionCompleted">>({
        result,
        decisionTaskCompletedEventId,
      }),
    });
    return undefined;
  },

  fail: (scene, _, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "CompleteWorkflowExecutionFailed", { cause, decisionTaskCompletedEventId });
  },
};
