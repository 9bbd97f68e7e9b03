import type { Requirement } from "../../runner/model/requirement.js";
import { unverifiableRequirements } from "./unverifiable-requirements.js";
import type { Workshop } from "./workshop.js";

/** The written requirements that the reference can be held to, and that no mutant breaks yet. Sorted by id. */
export function requirementsWithoutMutant({ contract, mutants }: Workshop): readonly Requirement[] {
  const { operations, shapes, faults, service } = contract.specs;
  const holders = [service, ...operations.values(), ...shapes.values(), ...faults.values()];
  const spared = new Set([
    ...[...mutants.values()].map(({ requirement }) => requirement),
    ...unverifiableRequirements(contract).map(({ requirement }) => requirement),
  ]);
  return holders
    .flatMap(({ requirements = [] }) => requirements)
    .filter(({ id, unobservable }) => unobservable === undefined && !spared.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
