import type {
  RequestCancelExternalWorkflowExecutionDecisionAttributes,
  RequestCancelExternalWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import { externalRequest } from "./external-request.js";

/** Requests the cancellation of an open execution of the domain, after the other decisions of the batch. */
export const requestCancelExternalWorkflowExecution = externalRequest<
  RequestCancelExternalWorkflowExecutionDecisionAttributes,
  RequestCancelExternalWorkflowExecutionFailedCause
>({
  rateExceeded: "REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED",
  unknownExecution: "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION",

  initiate: (scene, { workflowId, runId, control }) => {
    const { decisionTaskCompletedEventId } = scene;
    const attributes = { workflowId, runId, control, decisionTaskCompletedEventId };
    return record(
      scene,
      "RequestCancelExternalWorkflowExecutionInitiated",
      defined<AttributesOf<"RequestCancelExternalWorkflowExecutionInitiated">>(attributes),
    ).eventId;
  },

  receive: (target, _, origin) => recordAndWake(target, "WorkflowExecutionCancelRequested", origin),

  confirm: (scene, receipt) => recordAndWake(scene, "ExternalWorkflowExecutionCancelRequested", receipt),

  fail: (scene, failure) =>
    recordAndWake(
      scene,
      "RequestCancelExternalWorkflowExecutionFailed",
      defined<AttributesOf<"RequestCancelExternalWorkflowExecutionFailed">>(failure),
    ),
});
