import { HarnessError } from "../errors.js";
import type { Exemplar, Origin } from "../model/case.js";
import type { Constraint } from "./constraints.js";
import { hasPlaceFor, valueAt } from "./input-path.js";
import type { Member } from "./members.js";

/** The exemplar that a constraint is tried on, with how the member's value comes about in it. */
export interface Base {
  readonly exemplar: Exemplar;
  readonly origin: Origin | undefined;
}

/**
 * Chooses the exemplar to try a constraint on: the first with a place for the member. Structures, lists and
 * members whose value has an origin are sought first where they are given, so that exactly one thing differs.
 * @throws {HarnessError} `data` if no exemplar has a place for the member, lest the constraint go untried
 */
export function baseExemplar({ operation, member }: Constraint, exemplars: readonly Exemplar[]): Base {
  const candidates = exemplars.filter(
    (exemplar) => exemplar.operation === operation && hasPlaceFor(exemplar.input, member.path),
  );
  const exemplar = candidates.find((candidate) => isGivenIn(candidate, member)) ?? candidates[0];
  if (exemplar) return { exemplar, origin: exemplar.origins[member.path] };
  throw new HarnessError("data", {
    where: `suites/exemplars ${operation}`,
    what: `no exemplar has a place for ${member.path}`,
    expected: "a variant whose input holds the structure or list that the member stands in",
    hint: `Add a variant to suites/exemplars, or the constraints on ${member.path} are not tried.`,
  });
}

function isGivenIn({ input, origins }: Exemplar, { path, schema }: Member): boolean {
  const isCompound = schema.type === "object" || schema.type === "array";
  return valueAt(input, path) !== undefined && (isCompound || origins[path] !== undefined);
}
