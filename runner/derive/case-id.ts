import type { Exemplar } from "../model/case.js";

/** A name in kebab-case: `StartWorkflowExecution` gives `start-workflow-execution`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/** The first segments of the ids of an operation's cases. */
export function operationArea(operation: string): string {
  return kebab(operation);
}

/** The first segments of the ids of a decision type's cases. */
export function decisionArea(decision: string): string {
  return `decisions/${kebab(decision)}`;
}

/** The first segments of the ids of an exemplar's cases. */
export function exemplarArea({ operation, decision }: Exemplar): string {
  return decision === undefined ? operationArea(operation) : decisionArea(decision);
}

/** A text as a segment of an id: lower-case letters and digits, joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
