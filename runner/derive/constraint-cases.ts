import type { Case, Suites } from "../model/case.js";
import type { Conflict } from "../model/requirement.js";
import type { Specs } from "../model/spec.js";
import { baseExemplar } from "./base-exemplar.js";
import { maxItemsTrials, maximumTrials, minItemsTrials, minimumTrials } from "./bound-trials.js";
import { constraintsOn } from "./constraints.js";
import { inputMembers, type Member } from "./members.js";
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
  return [...specs.operations.values()].flatMap((spec) =>
    inputMembers(specs, spec).flatMap((member) => memberCases(spec.operation, member, { suites, readings })),
  );
}

interface Sources {
  readonly suites: Suites;
  readonly readings: ReadonlyMap<string, Situation["readings"]>;
}

function memberCases(operation: string, member: Member, { suites, readings }: Sources): Case[] {
  const { exemplars, patterns, fixtures } = suites;
  const base = baseExemplar(operation, member, exemplars);
  return constraintsOn(operation, member).flatMap((constraint) => {
    const known = { patterns, fixtures, readings: readings.get(constraint.requirement) ?? [] };
    const situation: Situation = { ...base, constraint, ...known };
    return trialsOf[constraint.keyword](situation).flatMap((trial) => trialCase(situation, trial) ?? []);
  });
}

function readingsBySubject({ operations, shapes, service }: Specs): Sources["readings"] {
  const holders = [service, ...operations.values(), ...shapes.values()];
  const conflicts = holders.flatMap(({ conflicts: found = [] }): readonly Conflict[] => found);
  return new Map(
    conflicts.flatMap(({ subject, readings }) =>
      subject === null ? [] : [[subject, readings.flatMap(({ value }) => value ?? [])]],
    ),
  );
}
