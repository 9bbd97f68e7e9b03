import type { Case } from "../model/case.js";
import type { Expectation } from "../model/expectation.js";
import { boundThing } from "./bound-thing.js";
import { decisionArea, operationArea } from "./case-id.js";
import { givenBy } from "./exemplars.js";
import { withValue } from "./input-path.js";
import type { Situation, Trial } from "./trial.js";

/** The case that tries one value; none if the value is one that only the service can make. */
export function trialCase(situation: Situation, trial: Trial): Case | undefined {
  const { origin } = situation;
  if (!trial.isLegal) return faultCase(situation, trial, "ValidationError");
  if (origin === undefined) return acceptance(situation, trial);
  if ("parameter" in origin) return acceptanceOfThing(situation, trial, origin.parameter);
  return "unknown" in origin ? faultCase(situation, trial, origin.unknown) : undefined;
}

function faultCase(situation: Situation, trial: Trial, fault: string): Case {
  const verdict = trial.isLegal ? "is well-formed, but names nothing" : "is rejected";
  const tried = changedExemplar(situation, trial);
  return caseOf(situation, trial, { ...tried, verdict, expect: { fault } });
}

function acceptance(situation: Situation, trial: Trial): Case {
  const tried = changedExemplar(situation, trial);
  return caseOf(situation, trial, { ...tried, verdict: "is accepted", expect: situation.exemplar.expect });
}

function acceptanceOfThing(situation: Situation, trial: Trial, parameter: string): Case {
  const { exemplar, fixtures } = situation;
  const thing = boundThing(exemplar, { [parameter]: trial.value ?? null }, fixtures);
  return caseOf(situation, trial, { ...thing, verdict: "is accepted", expect: exemplar.expect });
}

type Tried = Required<Pick<Case, "given">> & {
  readonly input: ReturnType<typeof withValue>;
  readonly verdict: string;
  readonly expect: Expectation | undefined;
};

function changedExemplar(
  { constraint, exemplar }: Situation,
  { value }: Trial,
): Pick<Tried, "given" | "input"> {
  return { given: exemplar.given, input: withValue(exemplar.input, constraint.member.path, value) };
}

/** Whatever the call is to come to, the exemplar's own input is its twin: one that the target accepts. */
function caseOf({ constraint, exemplar }: Situation, { name, says, note }: Trial, tried: Tried): Case {
  const { area, path } = placeInIds(constraint);
  const { given, input, verdict, expect } = tried;
  const { requirement, keyword } = constraint;
  const twin = { input: exemplar.input };
  return {
    id: `${area}/${path}.${keyword}/${name}`,
    title: `${path} ${says} ${verdict}`,
    requirements: [requirement],
    ...givenBy({ given }),
    steps: [{ call: exemplar.operation, input, expect: { ...expect, requirement }, twin }],
    ...(note !== undefined && { note }),
  };
}

/** What belongs to one decision type stands under its name, under the path within its attributes. */
function placeInIds({ operation, member }: Situation["constraint"]) {
  const inDecision =
    /^decisions\[\]\.(?<attributes>(?<decision>\w+)DecisionAttributes)(?:\.(?<inside>.+))?$/.exec(
      member.path,
    );
  const { attributes = "", decision = "", inside = attributes } = inDecision?.groups ?? {};
  return inDecision
    ? { area: decisionArea(decision), path: inside }
    : { area: operationArea(operation), path: member.path };
}
