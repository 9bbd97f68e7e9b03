import type { Case, Exemplar, Suites } from "../model/case.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import { exemplarArea, operationArea } from "./case-id.js";
import { decisionTypes } from "./decision-types.js";
import { exemplarCall, exemplarsOf, givenBy, goesOn } from "./exemplars.js";
import { outputMembers } from "./members.js";
import {
  decisionRequirement,
  historyEventRequirement,
  operationRequirement,
  outputPathRequirement,
} from "./requirement-id.js";

/**
 * A case for each exemplar, which shows that it is accepted, and those of each operation that look at its output.
 * @throws {HarnessError} `data` if an operation or decision type has no exemplar
 */
export function exemplarCases(specs: Specs, { exemplars }: Suites): Case[] {
  const ofOperations = [...specs.operations.values()].flatMap((spec) => {
    const own = exemplarsOf(spec.operation, exemplars);
    return [...own.map(acceptance), ...outputCases(specs, spec, own)];
  });
  const ofDecisions = decisionTypes(specs).flatMap(({ decision }) =>
    exemplarsOf(decision, exemplars).map(acceptance),
  );
  return [...ofOperations, ...ofDecisions];
}

function acceptance(exemplar: Exemplar, index: number): Case {
  const { operation, decision, variant } = exemplar;
  const name = decision ?? operation;
  const isSmallest = index === 0;
  return {
    id: `${exemplarArea(exemplar)}/${isSmallest ? "smallest-input" : `accepts/${variant}`}`,
    title: `${name} accepts ${isSmallest ? "its smallest input" : `an input with ${variant.replaceAll("-", " ")}`}`,
    requirements: [decision ? decisionRequirement(decision) : operationRequirement(operation)],
    ...givenBy(exemplar),
    steps: [exemplarCall(exemplar)],
  };
}

/** The fullest input shows most of the output; one that goes on from a page shows a list that isn't empty. */
function outputCases(specs: Specs, spec: OperationSpec, exemplars: readonly Exemplar[]): Case[] {
  const following = exemplars.filter((exemplar) => goesOn(exemplar, exemplars[0]));
  const fullest = exemplars.filter((exemplar) => !following.includes(exemplar)).slice(-1);
  return [...fullest, ...following].map((exemplar) => ({
    id: `${operationArea(spec.operation)}/output${following.includes(exemplar) ? `/${exemplar.variant}` : ""}`,
    title: `${spec.operation} answers with ${spec.output ? "the documented members" : "an empty body"}`,
    requirements: outputRequirements(specs, spec),
    ...givenBy(exemplar),
    steps: [exemplarCall(exemplar)],
  }));
}

/** What no client can observe of the output is no matter of its cases. */
function outputRequirements(specs: Specs, spec: OperationSpec): string[] {
  const members = outputMembers(specs, spec);
  const hasHistory = members.some(({ path }) => path === "events[]");
  return [
    outputPathRequirement(spec.operation, ""),
    ...members.map(({ path }) => outputPathRequirement(spec.operation, path)),
    ...(hasHistory ? eventHeads(specs) : []),
  ].filter((id) => spec.unobservable?.[id] === undefined);
}

/** What every event has; the attributes of a type are shown by cases that bring about such an event. */
function eventHeads({ shapes }: Specs): string[] {
  return (shapes.get("HistoryEvent")?.required ?? []).map(historyEventRequirement);
}
