import type {
  SignalExternalWorkflowExecutionDecisionAttributes,
  SignalExternalWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { executionName, isOpen } from "../execution.js";
import { seekOpenExecution } from "../find.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

type Attributes = SignalExternalWorkflowExecutionDecisionAttributes;
type Cause = SignalExternalWorkflowExecutionFailedCause;

/** Signals an open execution of the domain, after the other decisions of the batch. */
export const signalExternalWorkflowExecution: DecisionRule<Attributes, Cause> = {
  rateExceeded: "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED",

  enact: (scene, attributes) => {
    const initiatedEventId = initiate(scene, attributes);
    scene.turn.deferred.push((turn) => deliver({ ...scene, turn }, attributes, initiatedEventId));
    return undefined;
  },

  fail: (scene, attributes, cause) =>
    recordFailure(scene, attributes, { cause, initiatedEventId: initiate(scene, attributes) }),
};

function initiate(
  scene: DecisionScene,
  { workflowId, runId, signalName, input, control }: Attributes,
): number {
  const { decisionTaskCompletedEventId } = scene;
  const attributes = { workflowId, runId, signalName, input, control, decisionTaskCompletedEventId };
  return record(
    scene,
    "SignalExternalWorkflowExecutionInitiated",
    defined<AttributesOf<"SignalExternalWorkflowExecutionInitiated">>(attributes),
  ).eventId;
}

function deliver(scene: DecisionScene, attributes: Attributes, initiatedEventId: number): void {
  const { turn, execution } = scene;
  const target = seekOpenExecution(turn.world, execution.domain, attributes);
  if (!target) {
    const cause = "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION";
    recordFailure(scene, attributes, { cause, initiatedEventId });
    return;
  }
  recordAndWake(
    { turn, execution: target },
    "WorkflowExecutionSignaled",
    defined<AttributesOf<"WorkflowExecutionSignaled">>({
      signalName: attributes.signalName,
      input: attributes.input,
      externalInitiatedEventId: initiatedEventId,
      externalWorkflowExecution: executionName(execution),
    }),
  );
  if (!isOpen(execution)) return;
  const workflowExecution = executionName(target);
  recordAndWake(scene, "ExternalWorkflowExecutionSignaled", { workflowExecution, initiatedEventId });
}

function recordFailure(
  scene: DecisionScene,
  { workflowId, runId, control }: Attributes,
  failure: { readonly cause: Cause; readonly initiatedEventId: number },
): void {
  if (!isOpen(scene.execution)) return;
  const { decisionTaskCompletedEventId } = scene;
  recordAndWake(
    scene,
    "SignalExternalWorkflowExecutionFailed",
    defined<AttributesOf<"SignalExternalWorkflowExecutionFailed">>({
      workflowId,
      runId,
      control,
      ...failure,
      decisionTaskCompletedEventId,
    }),
  );
}
