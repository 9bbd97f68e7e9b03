import picomatch from "picomatch";
import { HarnessError } from "../errors.js";
import type { Case } from "../model/case.js";
import type { Requirement, Tier } from "../model/requirement.js";

/** Every tier there is. */
export const allTiers: readonly Tier[] = ["documented", "modelled", "observed"];

/** Which cases to take. Patterns: `*` is one segment, `**` many. A requirement's id takes the cases that verify it. */
export interface Choice {
  readonly run: readonly string[];
  readonly skip: readonly string[];
  readonly tiers: readonly Tier[];
}

/**
 * The cases that a choice takes, in the order given.
 * @throws {HarnessError} `usage` for a pattern that matches nothing, and if no case is left
 */
export function selectCases(
  cases: readonly Case[],
  requirements: ReadonlyMap<string, Requirement>,
  choice: Choice,
): Case[] {
  const wanted = matching(cases, choice.run, "--run");
  const unwanted = matching(cases, choice.skip, "--skip");
  const chosen = cases.filter(
    (one) =>
      (choice.run.length === 0 || wanted.has(one)) &&
      !unwanted.has(one) &&
      inTiers(one, requirements, choice.tiers),
  );
  if (chosen.length > 0) return chosen;
  throw new HarnessError("usage", {
    where: "selection",
    what: "no case is left to run",
    hint: "Loosen --run, --skip or --tier; `swf-conformance list` shows all cases.",
  });
}

function matching(cases: readonly Case[], patterns: readonly string[], flag: string): ReadonlySet<Case> {
  return new Set(patterns.flatMap((pattern) => matchingOne(cases, pattern, flag)));
}

function matchingOne(cases: readonly Case[], pattern: string, flag: string): Case[] {
  const matches = picomatch(pattern, { dot: true, nobracket: true, nobrace: true, noextglob: true });
  const found = cases.filter(
    ({ id, requirements }) => id === pattern || matches(id) || requirements.includes(pattern),
  );
  if (found.length > 0) return found;
  throw new HarnessError("usage", {
    where: `${flag} ${pattern}`,
    what: "this pattern matches no case",
    hint: "`*` stands for one segment, `**` for many; `swf-conformance list` shows all cases.",
  });
}

function inTiers(one: Case, requirements: ReadonlyMap<string, Requirement>, tiers: readonly Tier[]): boolean {
  return one.requirements.some((id) => tiers.includes(requirements.get(id)?.tier ?? "documented"));
}
