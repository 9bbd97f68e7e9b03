import { HarnessError } from "../errors.js";
import type { CallStep, Exemplar, Given } from "../model/case.js";
import { valueAt } from "./input-path.js";

/**
 * The exemplars of an operation or of a decision type, the smallest first.
 * @throws {HarnessError} `data` if there is none
 */
export function exemplarsOf(
  name: string,
  exemplars: readonly Exemplar[],
): readonly [Exemplar, ...Exemplar[]] {
  const [first, ...more] = exemplars.filter(({ operation, decision }) => (decision ?? operation) === name);
  if (first) return [first, ...more];
  throw new HarnessError("data", {
    where: `suites/exemplars`,
    what: `no exemplar of ${name}`,
    hint: "Write the smallest input that succeeds, with the fixtures that make it succeed.",
  });
}

/** The call that an exemplar stands for. */
export function exemplarCall({ operation, input, expect }: Exemplar): CallStep {
  return { call: operation, input, ...(expect && { expect }) };
}

/** Fixtures as a case names them. */
export function givenBy({ given }: Pick<Exemplar, "given">): { readonly given?: readonly Given[] } {
  return given.length > 0 ? { given } : {};
}

/**
 * Whether an input goes on from an earlier call by a token that the smallest input is without. Its other members
 * must stay as they were in that call.
 * @param trying the path of a member that doesn't count, because it is to be changed
 */
export function goesOn(
  { input, origins }: Exemplar,
  smallest: Exemplar | undefined,
  trying?: string,
): boolean {
  return Object.entries(origins).some(
    ([path, origin]) =>
      "opaque" in origin &&
      path !== trying &&
      valueAt(input, path) !== undefined &&
      (smallest === undefined || valueAt(smallest.input, path) === undefined),
  );
}
