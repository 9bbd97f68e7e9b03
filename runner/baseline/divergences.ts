import type { BaselineEntry } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import { signatureOf, signatureOfMismatches, tellingMismatches } from "./signature.js";

/** What one case showed against the target: a baseline entry without the words of people. */
export interface Divergence extends Pick<BaselineEntry, "case" | "requirement" | "status" | "signature"> {
  /** Everything that is contradicted; for a blocked case what blocks it, and what it could not verify. */
  readonly contradicted: readonly string[];
  /** Whether only passed cases came by it, so that the case is any one of them. */
  readonly isStray: boolean;
}

/**
 * Lists what a run showed against the target, one for each case, sorted by case. A mismatch that only passed cases
 * came by, because no case is about it, is booked to the first of them: nothing that diverges is left out.
 */
export function listDivergences({ results }: Report): Divergence[] {
  const sorted = [...results].sort((left, right) => (left.id < right.id ? -1 : 1));
  const red = sorted.flatMap(redDivergence);
  const telling = sorted.filter(({ status }) => status === "failed").flatMap(tellingMismatches);
  const booked = new Set(telling.map(({ requirement }) => requirement));
  const stray = sorted.flatMap((result) => strayDivergence(result, booked));
  return [...red, ...stray].sort((left, right) => (left.case < right.case ? -1 : 1));
}

function redDivergence(result: CaseResult): Divergence[] {
  const { id, status, requirements, mismatches, blockedBy } = result;
  if (status === "passed" || status === "skipped") return [];
  const against = mismatches.map(({ requirement }) => requirement);
  const blocking = blockedBy ? [blockedBy.requirement, ...requirements] : [];
  const contradicted = [...new Set([...blocking, ...against])];
  const own = requirements.find((requirement) => against.includes(requirement));
  const requirement = blockedBy?.requirement ?? own ?? against[0] ?? requirements[0] ?? "unknown";
  return [{ case: id, requirement, status, signature: signatureOf(result), contradicted, isStray: false }];
}

function strayDivergence({ id, status, mismatches }: CaseResult, booked: Set<string>): Divergence[] {
  const strays = status === "passed" ? mismatches.filter(({ requirement }) => !booked.has(requirement)) : [];
  const contradicted = [...new Set(strays.map(({ requirement }) => requirement))];
  const [requirement] = contradicted;
  if (requirement === undefined) return [];
  for (const one of contradicted) booked.add(one);
  return [
    {
      case: id,
      requirement,
      status: "failed",
      signature: signatureOfMismatches(strays),
      contradicted,
      isStray: true,
    },
  ];
}
