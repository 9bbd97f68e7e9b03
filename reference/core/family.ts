import type { Execution } from "./execution.js";
import { isOpen } from "./execution.js";
import type { World } from "./world.js";

/** The open execution of a workflow id in a domain, if there is one. */
export function openExecution(
  world: World,
  domain: Execution["domain"],
  workflowId: string,
): Execution | undefined {
  return world.runs.get(domain.open.get(workflowId) ?? "");
}

/** The open parent that an execution reports to, if it has one. */
export function openParent(world: World, child: Execution): Execution | undefined {
  const { parentWorkflowExecution } = child.state.started;
  const parent = parentWorkflowExecution && world.runs.get(parentWorkflowExecution.runId);
  return parent && isOpen(parent) ? parent : undefined;
}

/** The open children of an execution. A child that continued as new is the run that is open now. */
export function openChildren(world: World, parent: Execution): Execution[] {
  return [...parent.state.children.values()].flatMap(({ initiated, initiatedEventId }) => {
    const child = openExecution(world, parent.domain, initiated.workflowId);
    const { parentInitiatedEventId, parentWorkflowExecution } = child?.state.started ?? {};
    const isOurs =
      parentWorkflowExecution?.runId === parent.runId && parentInitiatedEventId === initiatedEventId;
    return child && isOurs ? [child] : [];
  });
}
