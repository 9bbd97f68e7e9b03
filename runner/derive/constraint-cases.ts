import type { Case, Suites } from "../model/case.js";
import type { Conflict } from "../model/requirement.js";
import type { Specs } from "../model/spec.js";
import { baseExemplar } from "./base-exemplar.js";
import { maxItemsTrials, maximumTrials, minItemsTrials, minimumTrials } from "./bound-trials.js";
import { type Constraint, inputConstraints } from "./constraints.js";
import { requiredTrials, typeTrials } from "./presence-trials.js";
import type { InputKeyword } from "./requirement-id.js";
import { enumTrials, maxLengthTrials, minLengthTrials, notTrials, patternTrials } from "./text-trials.js";
import type { Situation, Trial } from "./trial.js";
import { trialCase } from "./trial-case.js";

const trialsOf: Readonly<Record<InputKeyword, (situation: Situation) => Trial[]>> = {
  required: requiredTrials,
  type: typeTrials,
  minLength: minLengthTrials,
  maxLength: maxLengthTrials,
  pattern: patternTrials,
  not: notTrials,
  enum: enumTrials,
  minimum: minimumTrials,
  maximum: maximumTrials,
  minItems: minItemsTrials,
  maxItems: maxItemsTrials,
};

/**
 * Cases on both sides of each constraint on an input: values at a bound, which are accepted, and values just past
 * it, which are rejected while the exemplar that they differ from is accepted.
 * @throws {HarnessError} `data` if exemplars or samples are missing
 */
export function constraintCases(specs: Specs, suites: Suites): Case[] {
  const readings = readingsBySubject(specs);
  return [...specs.operations.values()]
    .flatMap((spec) => inputConstraints(specs, spec))
    .flatMap((constraint) => casesOf(constraint, suites, readings.get(constraint.requirement) ?? []));
}

type Readings = readonly (string | number)[];

function casesOf(
  constraint: Constraint,
  { exemplars, patterns, fixtures }: Suites,
  readings: Readings,
): Case[] {
  const base = baseExemplar(constraint, exemplars);
  const situation: Situation = { ...base, constraint, patterns, fixtures, readings };
  return trialsOf[constraint.keyword](situation).flatMap((trial) => trialCase(situation, trial) ?? []);
}

function readingsBySubject({ operations, shapes, service }: Specs): ReadonlyMap<string, Readings> {
  const holders = [service, ...operations.values(), ...shapes.values()];
  const conflicts = holders.flatMap(({ conflicts: found = [] }): readonly Conflict[] => found);
  return new Map(
    conflicts.flatMap(({ subject, readings }) =>
      subject === null ? [] : [[subject, readings.flatMap(({ value }) => value ?? [])]],
    ),
  );
}
