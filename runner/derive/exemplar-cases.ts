import type { Case, Exemplar, Suites } from "../model/case.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import { exemplarArea, operationArea } from "./case-id.js";
import { decisionTypes } from "./decision-types.js";
import { exemplarCall, exemplarsOf, givenBy } from "./exemplars.js";
import { outputMembers } from "./members.js";
import {
  decisionRequirement,
  historyEventRequirement,
  operationRequirement,
  outputPathRequirement,
} from "./requirement-id.js";

/**
 * A case for each exemplar, which shows that it is accepted, and one for each operation that looks at the output.
 * @throws {HarnessError} `data` if an operation or decision type has no exemplar
 */
export function exemplarCases(specs: Specs, { exemplars }: Suites): Case[] {
  const ofOperations = [...specs.operations.values()].flatMap((spec) => {
    const own = exemplarsOf(spec.operation, exemplars);
    return [...own.map(acceptance), outputCase(specs, spec, own)];
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

function outputCase(specs: Specs, spec: OperationSpec, exemplars: readonly [Exemplar, ...Exemplar[]]): Case {
  const fullest = exemplars.at(-1) ?? exemplars[0];
  const what = spec.output ? "the documented members" : "an empty body";
  return {
    id: `${operationArea(spec.operation)}/output`,
    title: `${spec.operation} answers with ${what}`,
    requirements: outputRequirements(specs, spec),
    ...givenBy(fullest),
    steps: [exemplarCall(fullest)],
  };
}

function outputRequirements(specs: Specs, spec: OperationSpec): string[] {
  const members = outputMembers(specs, spec);
  const hasHistory = members.some(({ path }) => path === "events[]");
  return [
    outputPathRequirement(spec.operation, ""),
    ...members.map(({ path }) => outputPathRequirement(spec.operation, path)),
    ...(hasHistory ? eventHeads(specs) : []),
  ];
}

/** What every event has; the attributes of a type are shown by cases that bring about such an event. */
function eventHeads({ shapes }: Specs): string[] {
  return (shapes.get("HistoryEvent")?.required ?? []).map(historyEventRequirement);
}
