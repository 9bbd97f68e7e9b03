import type { WireResponse } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import type { TransportCall } from "../model/transport.js";
import { isObject } from "./difference.js";
import { isAccepted } from "./outcome-mismatches.js";
import type { ProtocolCheck } from "./protocol-mismatches.js";

/** The run ids that starts have given in a run. */
export interface RunIds {
  /**
   * Checks that a start gives an id that none before gave in its domain, and remembers it. An id that was once given twice
   * is no id anywhere. Other calls are not its matter.
   */
  note(call: TransportCall, response: WireResponse): ProtocolCheck[];
  /** Forgets all, because the target was reset. */
  forget(): void;
}

const requirement = "StartWorkflowExecution.run-id-unique";

/** Starts with none given. Whether ids are unique beyond their domain is said in two ways. */
export function runIds(): RunIds {
  const given = new Set<string>();
  const spent = new Set<string>();
  return {
    note: ({ operation, input, credentials = "" }, response) => {
      const runId = isObject(response.json) ? response.json.runId : undefined;
      if (operation !== "StartWorkflowExecution" || !isAccepted(response) || typeof runId !== "string")
        return [];
      const key = JSON.stringify([credentials, input.domain ?? null, runId]);
      const repeated = spent.has(runId) || given.has(key);
      given.add(key);
      if (repeated) spent.add(runId);
      const found: Omit<Mismatch, "at"> = {
        requirement,
        kind: "wrong-value",
        pointer: "/runId",
        expected: "an id of its own",
        actual: runId,
      };
      return [repeated ? { requirement, mismatch: found } : { requirement }];
    },
    forget: () => {
      given.clear();
      spent.clear();
    },
  };
}
