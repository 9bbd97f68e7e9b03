import type { Decision, DecisionType } from "../../../generated/types.js";
import { draw } from "../rates.js";
import { cancelTimer } from "./cancel-timer.js";
import { cancelWorkflowExecution } from "./cancel-workflow-execution.js";
import { completeWorkflowExecution } from "./complete-workflow-execution.js";
import { continueAsNewWorkflowExecution } from "./continue-as-new-workflow-execution.js";
import { decisionAttributes } from "./decision-attributes.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";
import { failWorkflowExecution } from "./fail-workflow-execution.js";
import { recordMarker } from "./record-marker.js";
import { requestCancelActivityTask } from "./request-cancel-activity-task.js";
import { requestCancelExternalWorkflowExecution } from "./request-cancel-external-workflow-execution.js";
import { scheduleActivityTask } from "./schedule-activity-task.js";
import { scheduleLambdaFunction } from "./schedule-lambda-function.js";
import { signalExternalWorkflowExecution } from "./signal-external-workflow-execution.js";
import { startChildWorkflowExecution } from "./start-child-workflow-execution.js";
import { startTimer } from "./start-timer.js";

const rules = {
  ScheduleActivityTask: scheduleActivityTask,
  RequestCancelActivityTask: requestCancelActivityTask,
  CompleteWorkflowExecution: completeWorkflowExecution,
  FailWorkflowExecution: failWorkflowExecution,
  CancelWorkflowExecution: cancelWorkflowExecution,
  ContinueAsNewWorkflowExecution: continueAsNewWorkflowExecution,
  RecordMarker: recordMarker,
  StartTimer: startTimer,
  CancelTimer: cancelTimer,
  SignalExternalWorkflowExecution: signalExternalWorkflowExecution,
  RequestCancelExternalWorkflowExecution: requestCancelExternalWorkflowExecution,
  StartChildWorkflowExecution: startChildWorkflowExecution,
  ScheduleLambdaFunction: scheduleLambdaFunction,
} satisfies Readonly<Record<DecisionType, unknown>>;

/** Records what follows from a decision, or why it failed. */
export function enactDecision(scene: DecisionScene, decision: Decision): void {
  const rule = rules[decision.decisionType] as unknown as DecisionRule<object, string>;
  const attributes = decisionAttributes(decision) ?? {};
  const cause = obstacleOf(scene, decision, rule) ?? rule.enact(scene, attributes);
  if (cause !== undefined) rule.fail(scene, attributes, cause);
}

function obstacleOf(
  { turn }: DecisionScene,
  decision: Decision,
  { rateExceeded }: DecisionRule<object, string>,
): string | undefined {
  if (!turn.permits(decision)) return "OPERATION_NOT_PERMITTED";
  const { settings, buckets } = turn.world;
  const rate = settings.rates?.decisions[decision.decisionType];
  if (!rate || !rateExceeded) return undefined;
  return draw(buckets, { key: decision.decisionType, rate }, turn.now) ? undefined : rateExceeded;
}
