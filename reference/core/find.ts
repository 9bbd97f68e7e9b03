import type { WorkflowExecution } from "../../generated/types.js";
import type { Domain } from "./domain.js";
import { type Execution, isOpen } from "./execution.js";
import { openExecution } from "./family.js";
import { unknownResource } from "./fault.js";
import { lookUp } from "./registry.js";
import type { World } from "./world.js";

/** The domain of a name; a fault if there is none. */
export function findDomain(world: World, name: string): Domain {
  const domain = lookUp(world.domains, [name, ""]);
  if (!domain) throw unknownResource(`Unknown domain: ${name}`);
  return domain;
}

/** An execution of a domain, open or retained; a fault if there is none. */
export function findExecution(world: World, domain: Domain, name: WorkflowExecution): Execution {
  const execution = world.runs.get(name.runId);
  if (execution?.domain !== domain || execution.workflowId !== name.workflowId) throw unknownExecution(name);
  return execution;
}

/** The open execution that is meant, by workflow id alone or by run id too, if there is one. */
export function seekOpenExecution(
  world: World,
  domain: Domain,
  name: { readonly workflowId: string; readonly runId?: string | undefined },
): Execution | undefined {
  const execution = openExecution(world, domain, name.workflowId);
  return !name.runId || execution?.runId === name.runId ? execution : undefined;
}

/** As {@link seekOpenExecution}, but a fault if there is none. */
export function findOpenExecution(
  world: World,
  domain: Domain,
  name: { readonly workflowId: string; readonly runId?: string },
): Execution {
  const execution = seekOpenExecution(world, domain, name);
  if (execution) return execution;
  if (name.runId) throw unknownExecution({ workflowId: name.workflowId, runId: name.runId });
  throw unknownResource(`Unknown execution, workflowId = ${name.workflowId}`);
}

/** The execution of a run id that a token holds; a fault if it isn't retained any more. */
export function findRun(world: World, runId: string): Execution {
  const execution = world.runs.get(runId);
  if (!execution) throw unknownExecution({ workflowId: "unknown", runId });
  return execution;
}

/** As {@link findRun}, but a fault if it was closed. */
export function findOpenRun(world: World, runId: string): Execution {
  const execution = findRun(world, runId);
  if (!isOpen(execution)) throw unknownExecution(execution);
  return execution;
}

function unknownExecution({ workflowId, runId }: WorkflowExecution) {
  return unknownResource(`Unknown execution: WorkflowExecution=[workflowId=${workflowId}, runId=${runId}]`);
}
