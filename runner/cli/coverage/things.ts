import { decisionTypes } from "../../derive/decision-types.js";
import { decisionRequirement } from "../../derive/requirement-id.js";
import { referencedShape } from "../../derive/resolve-schema.js";
import type { Case, Step } from "../../model/case.js";
import type { Contract } from "../../model/contract.js";
import type { Specs } from "../../model/spec.js";
import type { Evidence } from "./evidence.js";
import type { Entry } from "./ledger.js";
import { neededBy } from "./needed-by.js";

/** The things of which the documentation lists all, each with what accounts for every one of them. */
export interface Things {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Event types, decision types, causes and timeout types, as far as executed checks have met them. */
export function accountForThings({ specs, cases, requirements }: Contract, evidence: Evidence): Things[] {
  const expecting = cases.map((one): Expecting => ({ case: one, text: expectationsOf(one.steps) }));
  const isUnobservable = ({ texts: [, value = ""], event }: Value) =>
    [...requirements.values()].some(
      ({ id, text, unobservable }) =>
        unobservable !== undefined && id.startsWith(`${event}.`) && text.includes(value),
    );
  const values = (member: string) =>
    valuesOf(specs, member).map((value): Entry => {
      const entry = accountForNamed(value, expecting, evidence);
      const unseen = entry.account === "left over" && isUnobservable(value);
      return unseen ? { id: value.id, account: "unobservable" } : entry;
    });
  const byRequirement = (id: string, requirement: string): Entry =>
    evidence.checked.has(requirement)
      ? { id, account: "verified" }
      : accountForNamed({ id, texts: [id] }, expecting, evidence);
  const eventTypes = specs.shapes.get("EventType")?.enum ?? [];
  return [
    { name: "event types", entries: eventTypes.map((type) => byRequirement(type, `${type}.own-attributes`)) },
    {
      name: "decision types",
      entries: decisionTypes(specs).map(({ decision }) =>
        byRequirement(decision, decisionRequirement(decision)),
      ),
    },
    { name: "causes", entries: values("cause") },
    { name: "timeout types", entries: values("timeoutType") },
  ];
}

/** A case with what its steps expect, as one text. */
interface Expecting {
  readonly case: Case;
  readonly text: string;
}

/** Something that a case is about if what it expects names all of these texts. */
interface Named {
  readonly id: string;
  readonly texts: readonly string[];
}

/** A value of a member of an event's attributes. */
interface Value extends Named {
  readonly event: string;
}

/** Each value that a member of an event's attributes can have. */
function valuesOf({ shapes }: Specs, member: string): Value[] {
  return [...shapes.values()].flatMap(({ title, properties = {} }) => {
    const written = properties[member];
    const values = (written && referencedShape(shapes, written)?.enum) ?? [];
    const attributes = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    const event = title.replace(/EventAttributes$/, "");
    return title.endsWith("EventAttributes")
      ? values.map((value) => ({ event, id: `${event} ${value}`, texts: [attributes, value] }))
      : [];
  });
}

function accountForNamed({ id, texts }: Named, expecting: readonly Expecting[], evidence: Evidence): Entry {
  const about = expecting.filter(({ text }) => texts.every((one) => text.includes(one)));
  const cases = about.map((one) => one.case);
  const ran = cases.some((one) => ["passed", "failed"].includes(evidence.verdicts.get(one.id) ?? ""));
  if (ran) return { id, account: "verified" };
  const needed = neededBy(cases, evidence);
  if (needed.length > 0) return { id, account: "capability", reason: needed.join(", ") };
  const verdicts = cases.map((one) => `${one.id} ${evidence.verdicts.get(one.id) ?? "not run"}`);
  return { id, account: "left over", reason: verdicts.join(", ") || "no case expects it" };
}

function expectationsOf(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      if ("together" in step) return expectationsOf(step.together);
      return "expect" in step ? JSON.stringify(step.expect) : "";
    })
    .join("\n");
}
