import { historyEventMembers, type Member, outputMembers } from "../../../runner/derive/members.js";
import { historyEventRequirement, outputPathRequirement } from "../../../runner/derive/requirement-id.js";
import { wrongValues } from "../../../runner/derive/wrong-values.js";
import type { Json } from "../../../runner/model/json.js";
import type { OperationSpec, Specs } from "../../../runner/model/spec.js";
import type { EdgeMutant } from "../mutant.js";
import type { EdgeAnswer, EdgeCall } from "./edge-fault.js";
import { firstOfEach } from "./first-of-each.js";
import { changedAt } from "./places.js";

/**
 * Mutants of outputs: for each operation one with another body than documented, for each operation and each kind of
 * history event one that retypes a member of each type, and one that leaves a required member out.
 */
export function outputMutants(specs: Specs): EdgeMutant[] {
  return [
    ...[...specs.operations.values()].flatMap((spec) => [ofBody(spec), ...ofMembers(specs, spec)]),
    ...ofEvents(specs),
  ];
}

function ofBody({ operation, output }: OperationSpec): EdgeMutant {
  const body: Json = output ? [] : { unexpected: true };
  const after = (call: EdgeCall, { status }: EdgeAnswer) =>
    call.operation === operation && status === 200 ? { status, body } : undefined;
  const requirement = outputPathRequirement(operation, "");
  return { sort: "edge", id: `${requirement}#body`, requirement, kin: [], fault: { after } };
}

function ofMembers(specs: Specs, spec: OperationSpec): EdgeMutant[] {
  const { operation } = spec;
  const members = outputMembers(specs, spec).filter(({ path }) => !path.startsWith("events[]"));
  return chosen(members, () => "").map(([member, kind]) =>
    changing(outputPathRequirement(operation, member.path), kind, {
      ...member,
      concerns: (call) => call.operation === operation,
    }),
  );
}

function ofEvents(specs: Specs): EdgeMutant[] {
  return chosen(historyEventMembers(specs), ({ path }) => path.replace(/\..*$/, "")).map(([member, kind]) =>
    changing(historyEventRequirement(member.path), kind, {
      ...member,
      path: `events[].${member.path}`,
      concerns: () => true,
      kin: [`${eventOf(member)}.own-attributes`],
    }),
  );
}

/** The event that a member such as `timerFiredEventAttributes.timerId` belongs to. */
function eventOf({ path }: Member): string {
  return path.replace(/EventAttributes.*$/, "").replace(/^./, (letter) => letter.toUpperCase());
}

type Kind = "retyped" | "missing";

function chosen(members: readonly Member[], groupOf: (member: Member) => string): [Member, Kind][] {
  const known = members.filter(({ schema }) => (schema.type ?? "") in wrongValues);
  const required = known.filter(({ required }) => required);
  return [
    ...firstOfEach(known, (member) => `${groupOf(member)} ${member.schema.type}`).map(
      (member): [Member, Kind] => [member, "retyped"],
    ),
    ...firstOfEach(required, groupOf).map((member): [Member, Kind] => [member, "missing"]),
  ];
}

interface Target extends Pick<Member, "path" | "schema"> {
  readonly concerns: (call: EdgeCall) => boolean;
  readonly kin?: readonly string[];
}

function changing(requirement: string, kind: Kind, { path, schema, concerns, kin = [] }: Target): EdgeMutant {
  const value = kind === "missing" ? undefined : wrongValues[schema.type ?? ""];
  const after = (call: EdgeCall, { status, body }: EdgeAnswer) =>
    concerns(call) && status === 200 && body !== undefined
      ? { status, body: changedAt(body, path, () => value) }
      : undefined;
  return { sort: "edge", id: `${requirement}#${kind}`, requirement, kin, fault: { after } };
}
