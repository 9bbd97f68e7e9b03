import { HarnessError } from "../errors.js";
import type { Case, Step } from "../model/case.js";
import { partsOf } from "../model/parts-of.js";
import type { Requirement } from "../model/requirement.js";

/**
 * Makes sure that cases verify only requirements that exist.
 * @throws {HarnessError} `data` that names the case and the requirement
 */
export function checkLinks(requirements: ReadonlyMap<string, Requirement>, cases: readonly Case[]): void {
  for (const { id, requirements: own, steps } of cases) {
    const orphan = [...own, ...steps.flatMap(requirementsOfStep)].find((wanted) => !requirements.has(wanted));
    if (orphan !== undefined) throw unknownRequirement(id, orphan);
  }
}

/** The requirements that a case verifies, by itself or by an expectation of one of its steps. */
export function requirementsOfCase({ requirements, steps }: Case): ReadonlySet<string> {
  return new Set([...requirements, ...steps.flatMap(requirementsOfStep)]);
}

function requirementsOfStep(step: Step): string[] {
  if (!("call" in step)) return partsOf(step).flatMap(requirementsOfStep);
  const { requirement, where = [] } = step.expect ?? {};
  return [requirement, ...where.map((query) => query.requirement)].flatMap((id) => id ?? []);
}

function unknownRequirement(id: string, requirement: string): HarnessError {
  return new HarnessError("data", {
    where: `case ${id}`,
    what: "verifies a requirement that does not exist",
    got: requirement,
    hint: "Write the requirement in specs/, or correct its id; `list` prints all of them.",
  });
}
