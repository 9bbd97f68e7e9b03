import { HarnessError } from "../errors.js";
import type { Exemplar, Origin } from "../model/case.js";
import { goesOn } from "./exemplars.js";
import { hasPlaceFor, valueAt } from "./input-path.js";
import type { Member } from "./members.js";

/** The exemplar that a member's constraints are tried on, with how the member's value comes about in it. */
export interface Base {
  readonly exemplar: Exemplar;
  readonly origin: Origin | undefined;
}

/**
 * Chooses the exemplar to try the constraints of a member on: the first that gives the member, so that exactly one thing differs
 * and a member that needs company has it; else the first with a place for it.
 * @throws {HarnessError} `data` if no exemplar has a place for the member, lest its constraints go untried
 */
export function baseExemplar(operation: string, member: Member, exemplars: readonly Exemplar[]): Base {
  const own = exemplars.filter((one) => one.operation === operation);
  const plain = own.filter(({ decision }) => decision === undefined);
  const deciding = own.filter(({ decision }) => decision !== undefined);
  const candidates = [...plain, ...deciding].filter(({ input }) => hasPlaceFor(input, member.path));
  const giving = candidates.filter(({ input }) => valueAt(input, member.path) !== undefined);
  const exemplar = giving.find((one) => !goesOn(one, plain[0], member.path)) ?? candidates[0];
  if (exemplar) return { exemplar, origin: exemplar.origins[member.path] };
  throw new HarnessError("data", {
    where: `suites/exemplars ${operation}`,
    what: `no exemplar has a place for ${member.path}`,
    expected: "a variant whose input holds the structure or list that the member stands in",
    hint: `Add a variant to suites/exemplars, or the constraints on ${member.path} are not tried.`,
  });
}
