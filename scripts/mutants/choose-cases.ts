import { requirementsOfCase } from "../../runner/derive/check-links.js";
import { longestWaitOf } from "../../runner/engine/wait-of.js";
import type { Case } from "../../runner/model/case.js";

/** Which cases tell what about a mutant. */
export interface Linkage {
  /** Cases about a requirement; those that wait least come first. */
  readonly casesAbout: (requirement: string) => readonly Case[];
  /** A sample of all cases, the same for every mutant, that shows whether one breaks more than it is meant to. */
  readonly bystanders: readonly Case[];
}

/** How many written and derived cases each mutant runs beside its own. */
const bystandersOfEach = 20;

/** Links requirements and cases. `written` are the ids of cases that are not derived. */
export function linkCases(cases: readonly Case[], written: ReadonlySet<string>): Linkage {
  const about = new Map<string, Case[]>();
  for (const one of cases)
    for (const requirement of requirementsOfCase(one))
      about.set(requirement, [...(about.get(requirement) ?? []), one]);
  const quick = cases.filter((one) => longestWaitOf(one) === 0);
  return {
    casesAbout: (requirement) =>
      [...(about.get(requirement) ?? [])].sort((one, other) => longestWaitOf(one) - longestWaitOf(other)),
    bystanders: [
      ...spread(
        quick.filter(({ id }) => written.has(id)),
        bystandersOfEach,
      ),
      ...spread(
        quick.filter(({ id }) => !written.has(id)),
        bystandersOfEach,
      ),
    ],
  };
}

/** So many elements of a list, as evenly apart as can be. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  const step = list.length / count;
  return Array.from({ length: count }, (_, index) => list[Math.floor(index * step)]).filter(
    (element): element is T => element !== undefined,
  );
}
