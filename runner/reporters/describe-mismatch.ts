import type { Json, JsonObject } from "../model/json.js";
import type { Mismatch, MismatchKind } from "../model/mismatch.js";
import { formatText, formatValue } from "./format-value.js";

const phrases: Readonly<Record<MismatchKind, string>> = {
  accepted: "accepts what it has to reject",
  rejected: "rejects what it has to accept",
  "wrong-fault": "rejects with another fault",
  "wrong-status": "answers with another HTTP status",
  missing: "leaves out what has to be there",
  "wrong-type": "gives a value of another type",
  "wrong-value": "gives another value",
  unexpected: "gives what must not be there",
  "not-json": "answers with something that isn't JSON",
  "too-early": "comes too early",
  "too-late": "comes too late",
  never: "never comes",
};

/** A mismatch in words. */
export interface MismatchText {
  /** What the target does, and where in its answer. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

const judgesOutcome: ReadonlySet<MismatchKind> = new Set(["accepted", "rejected", "wrong-fault"]);

/** Says a mismatch in words that are safe to show. */
export function describeMismatch({ kind, pointer, expected, actual }: Mismatch): MismatchText {
  const place = pointer === "" ? "" : ` at ${formatText(pointer, 120)}`;
  const say = judgesOutcome.has(kind) ? describeOutcome : formatValue;
  const got = actual === null && kind === "missing" ? "nothing" : say(actual);
  const what = judgesOutcome.has(kind) && isServerError(actual) ? breakdowns[kind] : undefined;
  return { what: what ?? `${phrases[kind]}${place}`, expected: say(expected), got };
}

/** A target that breaks down has not judged the call: it neither rejects nor accepts it. */
const breakdowns: Readonly<Partial<Record<MismatchKind, string>>> = {
  rejected: "breaks down (a server error) where it has to accept",
  "wrong-fault": "breaks down (a server error) where it has to reject",
};

function isServerError(outcome: Json): boolean {
  if (outcome === null || typeof outcome !== "object" || Array.isArray(outcome)) return false;
  const { status } = outcome as JsonObject;
  return typeof status === "number" && status >= 500;
}

// An outcome is a fault, faults to choose from, or a status with the beginning of a body.
function describeOutcome(outcome: Json): string {
  if (outcome === "success") return outcome;
  if (typeof outcome === "string") return formatText(outcome, 200);
  if (outcome === null || typeof outcome !== "object" || Array.isArray(outcome)) return formatValue(outcome);
  const { status, fault, body, ...rest } = outcome as JsonObject;
  if (Object.keys(rest).length > 0 || (fault === undefined) === (body === undefined))
    return formatValue(outcome);
  const text = fault === undefined ? describeBody(body) : describeFaults(fault);
  return status === undefined ? text : `${formatValue(status)} ${text}`;
}

function describeFaults(fault: Json): string {
  const names = Array.isArray(fault) ? (fault as readonly Json[]) : [fault];
  return names
    .map((name) => (typeof name === "string" ? formatText(name, 120) : formatValue(name)))
    .join(" or ");
}

function describeBody(body: Json | undefined): string {
  if (body === "") return "with an empty body";
  if (typeof body !== "string") return formatValue(body);
  const title = titleOfPage(body);
  return title === undefined ? formatText(body, 200) : `with an HTML page, "${formatText(title, 120)}"`;
}

function titleOfPage(body: string): string | undefined {
  if (!/^\s*<(?:!doctype html|html)\b/i.test(body)) return undefined;
  return /<title>([^<]+)<\/title>/i.exec(body)?.[1]?.trim();
}
