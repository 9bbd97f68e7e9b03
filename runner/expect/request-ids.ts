import type { WireResponse } from "../model/exchange.js";
import type { ProtocolCheck } from "./protocol-mismatches.js";

/** The request ids that a run has received. */
export interface RequestIds {
  /** Checks that an answer's id is none of those before, and remembers it. An answer without one is not its matter. */
  note(response: WireResponse): ProtocolCheck[];
  /** Forgets all, because the target was reset. */
  forget(): void;
}

const requirement = "protocol.request-id-unique";

/** Starts with none received. */
export function requestIds(): RequestIds {
  const received = new Set<string>();
  return {
    note: ({ headers }) => {
      const id = headers["x-amzn-requestid"];
      if (!id) return [];
      const repeated = received.has(id);
      received.add(id);
      if (!repeated) return [{ requirement }];
      const found = { pointer: "/headers/x-amzn-requestid", expected: "an id of its own", actual: id };
      return [{ requirement, mismatch: { requirement, kind: "wrong-value", ...found } }];
    },
    forget: () => received.clear(),
  };
}
