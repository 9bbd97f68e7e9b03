import { HarnessError } from "../errors.js";
import type { Case, Fixture, Given } from "../model/case.js";
import type { Template } from "../model/template.js";
import { decisionArea, operationArea } from "./case-id.js";
import { givenBy } from "./exemplars.js";
import { withValue } from "./input-path.js";
import type { Situation, Trial } from "./trial.js";

/** The case that tries one value; none if the value is one that only the service can make. */
export function trialCase(situation: Situation, trial: Trial): Case | undefined {
  const { origin } = situation;
  if (!trial.isLegal) return rejection(situation, trial, "ValidationError");
  if (origin === undefined) return acceptance(situation, trial);
  if ("parameter" in origin) return acceptanceByFixture(situation, trial, origin.parameter);
  return "unknown" in origin ? rejection(situation, trial, origin.unknown) : undefined;
}

function rejection(situation: Situation, trial: Trial, fault: string): Case {
  const { constraint, exemplar } = situation;
  const input = withValue(exemplar.input, constraint.member.path, trial.value);
  const expect = { fault, requirement: constraint.requirement };
  const verdict = trial.isLegal ? "is well-formed, but names nothing" : "is rejected";
  return {
    ...head(situation, trial, verdict),
    ...givenBy(exemplar),
    steps: [{ call: exemplar.operation, input, expect, twin: { input: exemplar.input } }],
    ...noted(trial),
  };
}

function acceptance(situation: Situation, trial: Trial): Case {
  const { constraint, exemplar } = situation;
  const input = withValue(exemplar.input, constraint.member.path, trial.value);
  return {
    ...head(situation, trial, "is accepted"),
    ...givenBy(exemplar),
    steps: [{ call: exemplar.operation, input }],
    ...noted(trial),
  };
}

function acceptanceByFixture(situation: Situation, trial: Trial, parameter: string): Case {
  const { exemplar, fixtures } = situation;
  const given = exemplar.given.map((wanted) =>
    takes(wanted.fixture, parameter, fixtures) ? override(wanted, parameter, trial.value ?? null) : wanted,
  );
  if (given.every((wanted, index) => wanted === exemplar.given[index]))
    throw noSuchParameter(situation, parameter);
  return {
    ...head(situation, trial, "is accepted"),
    given,
    steps: [{ call: exemplar.operation, input: exemplar.input }],
    ...noted(trial),
  };
}

function head({ constraint }: Situation, { name, says }: Trial, verdict: string) {
  const { area, path } = placeInIds(constraint);
  return {
    id: `${area}/${path}.${constraint.keyword}/${name}`,
    title: `${path} ${says} ${verdict}`,
    requirements: [constraint.requirement],
  };
}

/** What belongs to one decision type stands under its name, under the path within its attributes. */
function placeInIds({ operation, member }: Situation["constraint"]) {
  const found = /^decisions\[\]\.(?<attributes>(?<decision>\w+)DecisionAttributes)(?:\.(?<inside>.+))?$/.exec(
    member.path,
  );
  const { attributes = "", decision = "", inside = attributes } = found?.groups ?? {};
  return found
    ? { area: decisionArea(decision.charAt(0).toUpperCase() + decision.slice(1)), path: inside }
    : { area: operationArea(operation), path: member.path };
}

function noted({ note }: Trial): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function override(given: Given, parameter: string, value: Template): Given {
  return { ...given, with: { ...given.with, [parameter]: value } };
}

function takes(name: string, parameter: string, fixtures: ReadonlyMap<string, Fixture>): boolean {
  const fixture = fixtures.get(name);
  if (!fixture) return false;
  return (
    parameter in fixture.parameters ||
    (fixture.given ?? []).some((inner) => takes(inner.fixture, parameter, fixtures))
  );
}

function noSuchParameter({ constraint, exemplar }: Situation, parameter: string): HarnessError {
  return new HarnessError("data", {
    where: `suites/exemplars ${exemplar.operation} ${exemplar.variant} /origins/${constraint.member.path}`,
    what: "none of its fixtures has that parameter",
    got: parameter,
    hint: "Name a parameter of a fixture in `given`, or of one that it stands on.",
  });
}
