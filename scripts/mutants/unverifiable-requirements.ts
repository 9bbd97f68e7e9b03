import { coverCases } from "../../runner/derive/coverage.js";
import { loadTarget } from "../../runner/load/load-target.js";
import type { Contract } from "../../runner/model/contract.js";

/** A requirement that no case can check on the reference, and what it would need to have for that. */
export interface UnverifiableRequirement {
  readonly requirement: string;
  readonly needs: readonly string[];
}

/** The requirements whose cases all need a capability that the reference does not declare. Sorted by id. */
export function unverifiableRequirements(contract: Contract): readonly UnverifiableRequirement[] {
  const { capabilities } = loadTarget("reference");
  const lackingOf = new Map(
    contract.cases.map(({ id, capabilities: needed = [] }) => [
      id,
      needed.filter((name) => !capabilities.includes(name)),
    ]),
  );
  return coverCases(contract.requirements, contract.cases)
    .flatMap(({ requirement, cases }) => {
      const lacking = cases.map((id) => lackingOf.get(id) ?? []);
      if (lacking.length === 0 || lacking.some((names) => names.length === 0)) return [];
      return [{ requirement: requirement.id, needs: [...new Set(lacking.flat())].sort() }];
    })
    .sort((one, other) => (one.requirement < other.requirement ? -1 : 1));
}
