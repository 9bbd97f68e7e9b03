import type {
  SignalExternalWorkflowExecutionDecisionAttributes,
  SignalExternalWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import { externalRequest } from "./external-request.js";

/** Signals an open execution of the domain, after the other decisions of the batch. */
export const signalExternalWorkflowExecution = externalRequest<
  SignalExternalWorkflowExecutionDecisionAttributes,
  SignalExternalWorkflowExecutionFailedCause
>({
  rateExceeded: "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED",
  unknownExecution: "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION",

  initiate: (scene, { workflowId, runId, signalName, input, control }) => {
    const { decisionTaskCompletedEventId } = scene;
    const attributes = { workflowId, runId, signalName, input, control, decisionTaskCompletedEventId };
    return record(
      scene,
      "SignalExternalWorkflowExecutionInitiated",
      defined<AttributesOf<"SignalExternalWorkflowExecutionInitiated">>(attributes),
    ).eventId;
  },

  receive: (target, { signalName, input }, origin) =>
    recordAndWake(
      target,
      "WorkflowExecutionSignaled",
      defined<AttributesOf<"WorkflowExecutionSignaled">>({ signalName, input, ...origin }),
    ),

  confirm: (scene, receipt) => recordAndWake(scene, "ExternalWorkflowExecutionSignaled", receipt),

  fail: (scene, failure) =>
    recordAndWake(
      scene,
      "SignalExternalWorkflowExecutionFailed",
      defined<AttributesOf<"SignalExternalWorkflowExecutionFailed">>(failure),
    ),
});
