import { decisionTypes } from "../../../runner/derive/decision-types.js";
import { isObject } from "../../../runner/derive/input-path.js";
import {
  decisionRequirement,
  faultRequirement,
  operationRequirement,
  sampleRequirement,
} from "../../../runner/derive/requirement-id.js";
import type { Json } from "../../../runner/model/json.js";
import type { OperationSpec, Sample, Specs } from "../../../runner/model/spec.js";
import type { EdgeMutant } from "../mutant.js";
import type { EdgeAnswer, EdgeFault } from "./edge-fault.js";
import { valuesAt } from "./places.js";
import { refusal, unknownOperation, validationError } from "./refusal.js";

/**
 * Mutants of whole answers: an operation or decision type that isn't known, a declared fault under the name of another
 * one, a printed sample that isn't understood.
 */
export function answerMutants(specs: Specs): EdgeMutant[] {
  const ofOperations = [...specs.operations.values()].flatMap((spec) => [
    unknown(spec),
    ...spec.faults.map((fault) => renamed(spec, fault)),
    ...spec.samples.map((sample, index) => misread(spec, sample, index + 1)),
  ]);
  return [...ofOperations, ...decisionTypes(specs).map(({ decision }) => refusedDecision(decision))];
}

function unknown({ operation }: OperationSpec): EdgeMutant {
  return mutant(operationRequirement(operation), "unknown", {
    instead: (call) => (call.operation === operation ? unknownOperation : undefined),
  });
}

function renamed({ operation, faults }: OperationSpec, fault: string): EdgeMutant {
  const other = faults.find((one) => one !== fault) ?? "LimitExceededFault";
  return mutant(faultRequirement(operation, fault), "renamed", {
    after: (call, answer) =>
      call.operation === operation && isFault(answer, fault)
        ? { ...refusal(`com.amazonaws.swf.base.model#${other}`), status: answer.status }
        : undefined,
  });
}

function isFault({ body }: EdgeAnswer, fault: string): boolean {
  if (body === undefined || !isObject(body)) return false;
  const name = String(body.__type).replace(/^.*#/, "");
  return name === fault || twins[fault] === name;
}

/** Another name by which a fault may be told: the guide leaves open which one says that a rate is exceeded. */
const twins: Readonly<Record<string, string>> = { LimitExceededFault: "ThrottlingException" };

function misread({ operation }: OperationSpec, { request }: Sample, number: number): EdgeMutant {
  const form = formOf(request.body);
  return mutant(sampleRequirement(operation, number), "refused", {
    instead: ({ operation: called, input }) =>
      called === operation && formOf(input) === form ? unknownOperation : undefined,
  });
}

/** The names of members, however deep, without their values. */
function formOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(formOf).join()}]`;
  if (!isObject(value)) return typeof value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${name}:${formOf(member ?? null)}`).join()}}`;
}

function refusedDecision(decision: string): EdgeMutant {
  return mutant(decisionRequirement(decision), "refused", {
    instead: ({ input }) =>
      valuesAt(input, "decisions[].decisionType").includes(decision) ? validationError : undefined,
  });
}

function mutant(requirement: string, kind: string, fault: EdgeFault): EdgeMutant {
  return { sort: "edge", id: `${requirement}#${kind}`, requirement, kin: [], fault };
}
