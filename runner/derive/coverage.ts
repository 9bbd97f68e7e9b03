import type { Case } from "../model/case.js";
import type { Requirement } from "../model/requirement.js";
import { checkLinks, requirementsOfCase } from "./check-links.js";

/** A requirement with the ids of the cases that verify it. */
export interface Coverage {
  readonly requirement: Requirement;
  readonly cases: readonly string[];
}

/**
 * Which cases verify each requirement. One without a case and without an `unobservable` reason is a gap.
 * @throws {HarnessError} `data` if a case verifies a requirement that does not exist
 */
export function coverCases(
  requirements: ReadonlyMap<string, Requirement>,
  cases: readonly Case[],
): readonly Coverage[] {
  checkLinks(requirements, cases);
  const verifying = new Map([...requirements.keys()].map((id): [string, string[]] => [id, []]));
  for (const one of cases) {
    for (const id of requirementsOfCase(one)) verifying.get(id)?.push(one.id);
  }
  return [...requirements.values()].map((requirement) => ({
    requirement,
    cases: verifying.get(requirement.id) ?? [],
  }));
}
