import { generalizePointer } from "../model/generalize-pointer.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import type { CaseResult } from "../model/result.js";

const longestPart = 200;

/**
 * Says what a case showed, so that runs of any seed say the same: `kind pointer requirement` of each mismatch
 * against its own requirements, with `*` for list indices and with the fault's name for a wrong fault, sorted and
 * joined by `; `. What else was seen on the way counts only if there is nothing else: it has cases of its own, and
 * to mend it must not make this one new. For a blocked case it is `blocked requirement`, for an errored one `errored`.
 */
export function signatureOf(result: CaseResult): string {
  const { status, blockedBy } = result;
  if (status === "errored") return "errored";
  if (status === "blocked" && blockedBy) return `blocked ${blockedBy.requirement}`;
  return signatureOfMismatches(tellingMismatches(result));
}

/** The mismatches of a case that are against its own requirements; all of them if none is. */
export function tellingMismatches({ requirements, mismatches }: CaseResult): readonly Mismatch[] {
  const own = mismatches.filter(({ requirement }) => requirements.includes(requirement));
  return own.length > 0 ? own : mismatches;
}

/** The signature of a list of mismatches; see {@link signatureOf}. */
export function signatureOfMismatches(mismatches: readonly Mismatch[]): string {
  return [...new Set(mismatches.map(describe))].sort().join("; ");
}

function describe({ kind, pointer, requirement, actual }: Mismatch): string {
  const fault = kind === "wrong-fault" ? [faultName(actual)] : [];
  const parts = [kind, plain(generalizePointer(pointer)), requirement, ...fault.map(plain)];
  return parts.filter((part) => part !== "").join(" ");
}

// The target has a say in these texts, and a signature is shown and kept.
function plain(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, longestPart);
}

function faultName(actual: Json): string {
  return typeof actual === "string" ? actual : memberFault(actual);
}

function memberFault(actual: Json): string {
  if (actual === null || typeof actual !== "object" || Array.isArray(actual)) return "unnamed";
  const { fault } = actual as { readonly fault?: Json };
  return typeof fault === "string" ? fault : "unnamed";
}
