import type { WireRequest } from "../../model/exchange.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { TransportCall } from "../../model/transport.js";
import { parseJson } from "../parse-json.js";

/**
 * Says in what the request that a client made is not the call that it was asked for; `undefined` if it is that call.
 * Such a request is not let through: its answer would say nothing of the case.
 */
export function describeDeparture(
  { operation, input }: Pick<TransportCall, "operation" | "input">,
  request: WireRequest,
): string | undefined {
  const called = sentOperation(request);
  if (called !== operation) return `calls ${called || "no operation"} where ${operation} is asked for`;
  const found = firstDifference(input, sentInput(request), "");
  return found && `sends ${found}`;
}

/** The operation that a request calls; empty if it names none. */
export function sentOperation({ headers }: WireRequest): string {
  return /^SimpleWorkflowService\.(\w+)$/.exec(headers["x-amz-target"] ?? "")?.[1] ?? "";
}

/** The input that a request holds. */
export function sentInput({ body }: WireRequest): Json | undefined {
  return typeof body === "string" ? parseJson(body) : undefined;
}

function firstDifference(
  meant: Json | undefined,
  sent: Json | undefined,
  pointer: string,
): string | undefined {
  if (isParent(meant) && isParent(sent) && Array.isArray(meant) === Array.isArray(sent)) {
    const names = new Set([...Object.keys(meant), ...Object.keys(sent)]);
    for (const name of names) {
      const found = firstDifference(meant[name], sent[name], `${pointer}/${name}`);
      if (found) return found;
    }
    return undefined;
  }
  if (meant === sent || isWholeSecondOf(meant, sent, pointer)) return undefined;
  return `${show(sent)} at ${pointer || "the root"} where ${show(meant)} is asked for`;
}

function isParent(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null;
}

/** botocore cuts the fraction of a second from every time; no page of AWS's promises more. */
function isWholeSecondOf(meant: Json | undefined, sent: Json | undefined, pointer: string): boolean {
  if (typeof meant !== "number" || typeof sent !== "number") return false;
  return /\/(?:oldest|latest)Date$/.test(pointer) && Math.trunc(meant) === sent;
}

function show(value: Json | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
