import { isObject } from "../expect/difference.js";
import type { Json, JsonObject } from "../model/json.js";
import type { TransportCall } from "../model/transport.js";

/** A call that undoes something, signed as what made it was. */
export type Undoing = Pick<TransportCall, "operation" | "input" | "credentials">;

/** What a run has made on the target and has to undo. */
export interface Resources {
  /** Remembers what an accepted call made. */
  note(call: TransportCall, output: Json | undefined): void;
  /** Forgets all, because the target was reset. */
  forget(): void;
  /** The calls that undo it: executions are terminated, then domains deprecated. */
  undo(): Undoing[];
}

/** Starts with nothing made. */
export function resources(): Resources {
  const executions = new Map<string, Undoing>();
  const domains = new Map<string, Undoing>();
  return {
    note: ({ operation, input, credentials }, output) => {
      const signed = credentials === undefined ? {} : { credentials };
      if (operation === "RegisterDomain")
        domains.set(`${credentials} ${input.name}`, {
          operation: "DeprecateDomain",
          input: { name: input.name ?? null },
          ...signed,
        });
      if (operation === "StartWorkflowExecution" && isObject(output) && typeof output.runId === "string")
        executions.set(output.runId, { ...termination(input, output.runId), ...signed });
      if (operation === "TerminateWorkflowExecution") executions.delete(String(input.runId));
    },
    forget: () => {
      executions.clear();
      domains.clear();
    },
    undo: () => [...executions.values(), ...domains.values()],
  };
}

function termination({ domain = null, workflowId = null }: JsonObject, runId: string): Undoing {
  return {
    operation: "TerminateWorkflowExecution",
    input: { domain, workflowId, runId, childPolicy: "TERMINATE" },
  };
}
