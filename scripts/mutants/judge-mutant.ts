import { requirementsOfCase } from "../../runner/derive/check-links.js";
import type { Case } from "../../runner/model/case.js";
import type { CaseResult } from "../../runner/model/result.js";
import { matchesPattern } from "./matches-pattern.js";
import type { Mutant, MutantResult, MutantVerdict } from "./mutant.js";

/** What a mutant is judged by. */
export interface Trial {
  /** The cases about its requirement. */
  readonly own: readonly Case[];
  /** Results of those, and of the bystanders. */
  readonly results: readonly CaseResult[];
  readonly note?: string;
}

/**
 * Says what became of a mutant: killed if a case about its requirement fails for it, and if what else diverges is
 * kin: requirements on the same thing, those that its own cases are about too, and those that the mutant names.
 */
export function judgeMutant(mutant: Mutant, { own, results, note }: Trial): MutantResult {
  const { requirement } = mutant;
  const ownIds = new Set(own.map(({ id }) => id));
  const killedBy = results.filter((result) => kills(result, requirement, ownIds)).map(({ id }) => id);
  const against = results.flatMap(({ mismatches }) => mismatches.map((mismatch) => mismatch.requirement));
  const diverged = [...new Set(against)].sort();
  const strangers = diverged.filter((id) => !isKin(id, mutant, own));
  const ran = results.filter(({ id, status }) => ownIds.has(id) && status !== "skipped");
  const verdict: MutantVerdict =
    killedBy.length === 0
      ? ran.length === 0 && own.length > 0
        ? "unverifiable"
        : "survived"
      : strangers.length > 0
        ? "too-broad"
        : "killed";
  return {
    mutant: mutant.id,
    requirement,
    verdict,
    killedBy: killedBy.sort(),
    diverged,
    strangers,
    ...(note !== undefined && { note }),
  };
}

/** A case that checks several things in its steps kills only what its mismatches name. */
function kills(
  { id, status, requirements, mismatches }: CaseResult,
  requirement: string,
  own: ReadonlySet<string>,
) {
  const named = mismatches.some((mismatch) => mismatch.requirement === requirement);
  return own.has(id) && (named || (status === "failed" && requirements.includes(requirement)));
}

function isKin(id: string, { requirement, kin }: Mutant, own: readonly Case[]): boolean {
  if (subjectOf(id) === subjectOf(requirement)) return true;
  return (
    own.some((one) => requirementsOfCase(one).has(id)) || kin.some((pattern) => matchesPattern(pattern, id))
  );
}

/** What a requirement is about: an operation, a decision, an event, a fault, the protocol. */
export function subjectOf(id: string): string {
  return id.replace(/\..*$/, "");
}
