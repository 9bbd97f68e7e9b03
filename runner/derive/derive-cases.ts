import { HarnessError } from "../errors.js";
import type { Case, Suites } from "../model/case.js";
import type { Specs } from "../model/spec.js";
import { constraintCases } from "./constraint-cases.js";
import { exemplarCases } from "./exemplar-cases.js";
import { nullMemberCases } from "./null-member-cases.js";
import { sampleCases } from "./sample-cases.js";
import { stagingCases } from "./staging-cases.js";

/**
 * The cases that follow from specs and exemplars, in an order that depends on nothing else.
 * @throws {HarnessError} `data` if exemplars or samples are missing, or if two cases have the same id
 */
export function deriveCases(specs: Specs, suites: Suites): Case[] {
  const kinds = [exemplarCases, constraintCases, nullMemberCases, sampleCases, stagingCases];
  const cases = kinds.flatMap((derive) => derive(specs, suites));
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw duplicate(id);
    seen.add(id);
  }
  return cases;
}

function duplicate(id: string): HarnessError {
  return new HarnessError("data", {
    where: `case ${id}`,
    what: "is derived twice",
    hint: "Two variants of an exemplar, or two rejected samples of a pattern, have the same name.",
  });
}
