import { defined } from "./defined.js";
import { type AttributesOf, attributesOf } from "./events/event.js";
import { type Execution, executionName } from "./execution.js";
import { openParent } from "./family.js";
import type { Scene } from "./scene.js";
import type { Turn } from "./turn.js";
import { recordAndWake } from "./wake.js";

type Common = AttributesOf<"ChildWorkflowExecutionTerminated">;

/** Records in the history of an open parent how its child closed. A child that continues as new isn't closed to it. */
export function tellParent(turn: Turn, child: Execution): void {
  const parent = openParent(turn.world, child);
  const initiatedEventId = child.state.started.parentInitiatedEventId ?? 0;
  const entry = parent?.state.children.get(initiatedEventId);
  if (!parent || !entry) return;
  report({ turn, execution: parent }, child, {
    initiatedEventId,
    startedEventId: entry.startedEventId,
    workflowExecution: executionName(child),
    workflowType: child.state.started.workflowType,
  });
}

function report(scene: Scene, child: Execution, common: Common): void {
  const last = child.history.at(-1);
  if (!last) return;
  if (last.eventType === "WorkflowExecutionCompleted") {
    const { result } = attributesOf(last, last.eventType);
    const attributes = defined<AttributesOf<"ChildWorkflowExecutionCompleted">>({ ...common, result });
    recordAndWake(scene, "ChildWorkflowExecutionCompleted", attributes);
  } else if (last.eventType === "WorkflowExecutionFailed") {
    const { reason, details } = attributesOf(last, last.eventType);
    const attributes = defined<AttributesOf<"ChildWorkflowExecutionFailed">>({ ...common, reason, details });
    recordAndWake(scene, "ChildWorkflowExecutionFailed", attributes);
  } else if (last.eventType === "WorkflowExecutionCanceled") {
    const { details } = attributesOf(last, last.eventType);
    const attributes = defined<AttributesOf<"ChildWorkflowExecutionCanceled">>({ ...common, details });
    recordAndWake(scene, "ChildWorkflowExecutionCanceled", attributes);
  } else if (last.eventType === "WorkflowExecutionTimedOut") {
    recordAndWake(scene, "ChildWorkflowExecutionTimedOut", { ...common, timeoutType: "START_TO_CLOSE" });
  } else if (last.eventType === "WorkflowExecutionTerminated") {
    recordAndWake(scene, "ChildWorkflowExecutionTerminated", common);
  }
}
