import type { Decision, DecisionType } from "../../../generated/types.js";
import { checkDurations } from "../durations.js";
import { invalid } from "../fault.js";
import { decisionAttributes } from "./decision-attributes.js";

/** The decisions that close the execution. */
const closing: ReadonlySet<DecisionType> = new Set<DecisionType>([
  "CompleteWorkflowExecution",
  "FailWorkflowExecution",
  "CancelWorkflowExecution",
  "ContinueAsNewWorkflowExecution",
]);

/** Refuses a batch that closes the execution before its end, or that lacks attributes which a decision can't do without. */
export function checkDecisions(decisions: readonly Decision[]): void {
  for (const [index, decision] of decisions.entries()) {
    const { decisionType } = decision;
    if (!closing.has(decisionType) && decisionAttributes(decision) === undefined) {
      throw invalid(
        `${decisionType}DecisionAttributes must be specified for decision of type ${decisionType}`,
      );
    }
    if (closing.has(decisionType) && index < decisions.length - 1) {
      throw invalid("Close must be last decision in list");
    }
    checkDurations(timeLimitsOf(decision));
  }
}

function timeLimitsOf({
  scheduleActivityTaskDecisionAttributes: task,
  startChildWorkflowExecutionDecisionAttributes: child,
  continueAsNewWorkflowExecutionDecisionAttributes: run,
}: Decision): Readonly<Record<string, string | undefined>> {
  return {
    scheduleToCloseTimeout: task?.scheduleToCloseTimeout,
    scheduleToStartTimeout: task?.scheduleToStartTimeout,
    startToCloseTimeout: task?.startToCloseTimeout,
    heartbeatTimeout: task?.heartbeatTimeout,
    executionStartToCloseTimeout: child?.executionStartToCloseTimeout ?? run?.executionStartToCloseTimeout,
    taskStartToCloseTimeout: child?.taskStartToCloseTimeout ?? run?.taskStartToCloseTimeout,
  };
}
