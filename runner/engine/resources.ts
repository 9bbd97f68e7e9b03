import { isObject } from "../expect/difference.js";
import type { Json } from "../model/json.js";
import type { TransportCall } from "../model/transport.js";

/** What a run has made on the target and has to undo. */
export interface Resources {
  /** Remembers what an accepted call made. */
  note(operation: string, input: Json, output: Json | undefined): void;
  /** Forgets all, because the target was reset. */
  forget(): void;
  /** The calls that undo it: executions are terminated, then domains deprecated. */
  undo(): Pick<TransportCall, "operation" | "input">[];
}

/** Starts with nothing made. */
export function resources(): Resources {
  const executions = new Map<string, { domain: string; workflowId: string }>();
  const domains = new Set<string>();
  return {
    note: (operation, input, output) => {
      if (!isObject(input)) return;
      if (operation === "RegisterDomain") domains.add(String(input.name));
      if (operation === "StartWorkflowExecution" && isObject(output) && typeof output.runId === "string")
        executions.set(output.runId, { domain: String(input.domain), workflowId: String(input.workflowId) });
      if (operation === "TerminateWorkflowExecution") executions.delete(String(input.runId));
    },
    forget: () => {
      executions.clear();
      domains.clear();
    },
    undo: () => [
      ...[...executions].map(([runId, execution]) => ({
        operation: "TerminateWorkflowExecution",
        input: { ...execution, runId, childPolicy: "TERMINATE" },
      })),
      ...[...domains].map((name) => ({ operation: "DeprecateDomain", input: { name } })),
    ],
  };
}
