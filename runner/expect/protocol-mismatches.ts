import type { WireResponse } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import { isObject } from "./difference.js";
import { type FaultBook, wireFaultName } from "./fault-book.js";
import { isAccepted } from "./outcome-mismatches.js";

/** What the protocol requires of a response, apart from its output: each check with what it found. */
export interface ProtocolCheck {
  readonly requirement: string;
  readonly mismatch?: Omit<Mismatch, "at">;
}

/** Checks the head of any response, and the envelope of an error. */
export function checkProtocol(response: WireResponse, book: FaultBook): ProtocolCheck[] {
  const general = [contentType(response), requestId(response)];
  return isAccepted(response)
    ? [...general, successStatus(response)]
    : [...general, errorType(response), ...errorMessage(response), ...errorStatus(response, book)];
}

function contentType({ headers }: WireResponse): ProtocolCheck {
  const actual = headers["content-type"] ?? null;
  const json = /^application\/(?:x-amz-json-1\.0|json)\s*(?:;|$)/i.test(actual ?? "");
  return check("protocol.response-content-type", json, {
    kind: actual === null ? "missing" : "wrong-value",
    pointer: "/headers/content-type",
    expected: { anyOf: ["application/json", "application/x-amz-json-1.0"] },
    actual,
  });
}

function requestId({ headers }: WireResponse): ProtocolCheck {
  const actual = headers["x-amzn-requestid"] ?? null;
  return check("protocol.request-id", Boolean(actual), {
    kind: "missing",
    pointer: "/headers/x-amzn-requestid",
    expected: { is: "nonempty" },
    actual,
  });
}

function successStatus({ status }: WireResponse): ProtocolCheck {
  return check("protocol.status-200", status === 200, {
    kind: "wrong-status",
    pointer: "/status",
    expected: 200,
    actual: status,
  });
}

function errorType(response: WireResponse): ProtocolCheck {
  return check("protocol.error-body-type", wireFaultName(response.json) !== undefined, {
    kind: isObject(response.json) ? "missing" : "not-json",
    pointer: "/__type",
    expected: { is: "nonempty" },
    actual: isObject(response.json) ? (response.json.__type ?? null) : response.body.slice(0, 200),
  });
}

/** A message may be left out; if there is one, it is a text. */
function errorMessage({ json }: WireResponse): ProtocolCheck[] {
  if (!isObject(json)) return [];
  const actual: Json | undefined = json.message ?? json.Message;
  if (actual === undefined) return [];
  return [
    check("protocol.error-body-message", typeof actual === "string", {
      kind: "wrong-type",
      pointer: "/message",
      expected: { is: "string" },
      actual,
    }),
  ];
}

function errorStatus(response: WireResponse, book: FaultBook): ProtocolCheck[] {
  const fault = wireFaultName(response.json);
  const documented = fault === undefined ? undefined : book.statusOf(fault);
  if (documented === undefined) return [];
  return [
    check("protocol.error-status", response.status === documented, {
      kind: "wrong-status",
      pointer: "/status",
      expected: documented,
      actual: response.status,
    }),
  ];
}

function check(
  requirement: string,
  holds: boolean,
  mismatch: Omit<Mismatch, "at" | "requirement">,
): ProtocolCheck {
  return holds ? { requirement } : { requirement, mismatch: { ...mismatch, requirement } };
}
