import type { ChildPolicy } from "../../generated/types.js";
import { closeExecution } from "./close-execution.js";
import { type Execution, executionName } from "./execution.js";
import type { Turn } from "./turn.js";
import { recordAndWake } from "./wake.js";

/**
 * Does with a child what the closing parent's policy asks for. The policy was recorded to be applied however the parent
 * closes, not only when it is terminated or times out.
 */
export function applyChildPolicy(
  turn: Turn,
  family: { readonly parent: Execution; readonly child: Execution },
  policy: ChildPolicy,
): void {
  const { parent, child } = family;
  const scene = { turn, execution: child };
  if (policy === "TERMINATE") {
    const { childPolicy } = child.state.started;
    closeExecution(scene, {
      type: "WorkflowExecutionTerminated",
      attributes: { cause: "CHILD_POLICY_APPLIED", childPolicy },
    });
  } else if (policy === "REQUEST_CANCEL") {
    recordAndWake(scene, "WorkflowExecutionCancelRequested", {
      cause: "CHILD_POLICY_APPLIED",
      externalInitiatedEventId: 0,
      externalWorkflowExecution: executionName(parent),
    });
  }
}
