import { HarnessError } from "../errors.js";
import type { Requirement } from "../model/requirement.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import { inputConstraints } from "./constraints.js";
import { decisionTypes } from "./decision-types.js";
import { describeConstraint, describeOutputMember } from "./describe-constraint.js";
import { historyEventMembers, type Member, outputMembers, pageOf } from "./members.js";
import {
  decisionRequirement,
  faultRequirement,
  historyEventRequirement,
  operationRequirement,
  outputPathRequirement,
  sampleRequirement,
} from "./requirement-id.js";

/**
 * Every requirement of the specs by id: the written ones, and one for each operation, decision type, constraint on
 * an input member, output member, declared fault and printed sample.
 * @throws {HarnessError} `data` if two have the same id, or if one that is called unobservable doesn't exist
 */
export function deriveRequirements(specs: Specs): ReadonlyMap<string, Requirement> {
  const byId = new Map<string, Requirement>();
  for (const requirement of [...writtenRequirements(specs), ...derivedRequirements(specs)]) {
    if (byId.has(requirement.id)) throw duplicate(requirement, byId.get(requirement.id));
    byId.set(requirement.id, requirement);
  }
  for (const spec of specs.operations.values()) markUnobservable(byId, spec);
  return byId;
}

function markUnobservable(
  byId: Map<string, Requirement>,
  { operation, unobservable = {} }: OperationSpec,
): void {
  for (const [id, why] of Object.entries(unobservable)) {
    const requirement = byId.get(id);
    if (!requirement) throw unknownDerived(operation, id);
    byId.set(id, { ...requirement, unobservable: why });
  }
}

function writtenRequirements({ operations, shapes, faults, service }: Specs): Requirement[] {
  const holders = [service, ...operations.values(), ...shapes.values(), ...faults.values()];
  return holders.flatMap(({ requirements = [] }) => requirements);
}

function derivedRequirements(specs: Specs): Requirement[] {
  const ofOperations = [...specs.operations.values()].flatMap((spec) => [
    ...ofOperation(spec),
    ...ofInput(specs, spec),
    ...ofOutput(specs, spec),
    ...ofFaults(specs, spec),
    ...ofSamples(spec),
  ]);
  return [...ofOperations, ...ofDecisions(specs), ...ofHistoryEvents(specs)];
}

function ofOperation({ operation, documentation }: OperationSpec): Requirement[] {
  const text = `${operation} is a known operation and its smallest input is accepted`;
  return [documented(operationRequirement(operation), text, pageOf(documentation))];
}

function ofInput(specs: Specs, spec: OperationSpec): Requirement[] {
  return inputConstraints(specs, spec).map(({ requirement, member, keyword }) =>
    documented(requirement, describeConstraint(member, keyword), member.keywordPages[keyword] ?? member.page),
  );
}

function ofOutput(specs: Specs, spec: OperationSpec): Requirement[] {
  const body = spec.output ? "a structure" : "an empty body";
  const whole = documented(
    outputPathRequirement(spec.operation, ""),
    `${spec.operation} answers with ${body}`,
    pageOf(spec.documentation),
  );
  const members = outputMembers(specs, spec);
  return [
    whole,
    ...members.map((member) => ofMember(member, outputPathRequirement(spec.operation, member.path))),
  ];
}

function ofHistoryEvents(specs: Specs): Requirement[] {
  return historyEventMembers(specs).map((member) => ofMember(member, historyEventRequirement(member.path)));
}

function ofMember(member: Member, id: string): Requirement {
  return documented(id, describeOutputMember(member), member.page);
}

function ofFaults(
  { faults: known }: Specs,
  { operation, documentation, faults }: OperationSpec,
): Requirement[] {
  return faults.map((fault) => {
    const meaning = known.get(fault)?.summary ?? "as its page says";
    const text = `${operation} answers with ${fault} where it applies: ${meaning}`;
    return documented(faultRequirement(operation, fault), text, pageOf(documentation));
  });
}

function ofSamples({ operation, documentation, samples }: OperationSpec): Requirement[] {
  return samples.map((_, index) => {
    const text = `the printed request ${index + 1} of ${operation} is understood, and answered in the printed form`;
    return documented(sampleRequirement(operation, index + 1), text, pageOf(documentation));
  });
}

function ofDecisions(specs: Specs): Requirement[] {
  return decisionTypes(specs).map(({ decision, page }) => {
    const text = `${decision} is a known decision type and its smallest attributes are accepted`;
    return documented(decisionRequirement(decision), text, page);
  });
}

function documented(id: string, text: string, source: string): Requirement {
  return { id, level: "must", tier: "documented", text, source };
}

function unknownDerived(operation: string, id: string): HarnessError {
  return new HarnessError("data", {
    where: `specs/operations/${operation}.json unobservable`,
    what: "there is no such requirement",
    got: id,
    hint: "`list --requirements` prints all of them.",
  });
}

function duplicate({ id, source, text }: Requirement, first: Requirement | undefined): HarnessError {
  return new HarnessError("data", {
    where: `requirement ${id}`,
    what: "the id is used twice",
    got: `"${first?.text}" (${first?.source}) and "${text}" (${source})`,
    hint: "Ids are permanent and unique: give the newer one another.",
  });
}
