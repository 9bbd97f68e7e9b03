import { isObject } from "../expect/difference.js";
import type { Json, JsonObject } from "../model/json.js";
import type { TransportCall } from "../model/transport.js";

/** A call that undoes something, signed as what made it was. */
export type Undoing = Pick<TransportCall, "operation" | "input" | "credentials">;

/** What a run has made on the target and has to undo. */
export interface Resources {
  /** Remembers what an accepted call made. */
  note(call: TransportCall, output: Json | undefined): void;
  /** Remembers what a call may have made whose answer did not come. */
  suspect(call: TransportCall): void;
  /** Forgets all, because the target was reset. */
  forget(): void;
  /** The calls that undo it: executions are terminated, then domains deprecated. */
  undo(): Undoing[];
}

/** Starts with nothing made. */
export function resources(): Resources {
  const executions = new Map<string, Undoing>();
  const domains = new Map<string, Undoing>();
  const noteDomain = (call: TransportCall) =>
    domains.set(`${call.credentials} ${call.input.name}`, {
      operation: "DeprecateDomain",
      input: { name: call.input.name ?? null },
      ...signedAs(call),
    });
  return {
    note: (call, output) => {
      const { operation, input } = call;
      if (operation === "RegisterDomain") noteDomain(call);
      if (operation === "StartWorkflowExecution" && isObject(output) && typeof output.runId === "string")
        executions.set(output.runId, { ...termination(input, { runId: output.runId }), ...signedAs(call) });
      if (operation === "TerminateWorkflowExecution") executions.delete(String(input.runId));
    },
    suspect: (call) => {
      const { operation, input, credentials } = call;
      if (operation === "RegisterDomain") noteDomain(call);
      if (operation === "StartWorkflowExecution")
        executions.set(`${credentials} ${input.domain} ${input.workflowId}`, {
          ...termination(input, {}),
          ...signedAs(call),
        });
    },
    forget: () => {
      executions.clear();
      domains.clear();
    },
    undo: () => [...executions.values(), ...domains.values()],
  };
}

function signedAs({ credentials }: TransportCall): Pick<Undoing, "credentials"> {
  return credentials === undefined ? {} : { credentials };
}

function termination(
  { domain = null, workflowId = null }: JsonObject,
  run: { readonly runId?: string },
): Undoing {
  return {
    operation: "TerminateWorkflowExecution",
    input: { domain, workflowId, ...run, childPolicy: "TERMINATE" },
  };
}
