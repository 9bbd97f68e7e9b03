import { attributesName } from "../expect/history/event.js";
import type { CallStep } from "../model/case.js";
import type { Departure } from "../model/discovery.js";
import type { Requirement } from "../model/requirement.js";
import { decisionsIn } from "./departures.js";

/** The requirement that a departure comes nearest to contradicting. A guess: the reader of a case may know a better one. */
export function requirementOf(
  { call, input }: CallStep,
  departure: Departure,
  requirements: ReadonlyMap<string, Requirement>,
): string {
  const candidates = [...candidatesOf(call, departure), `${call}.operation`];
  if (departure.kind === "rejected") candidates.unshift(blocking(call, decisionsIn({ input })));
  return (
    candidates.find((id) => requirements.has(id)) ??
    firstAbout(departure, requirements) ??
    `${call}.operation`
  );
}

function candidatesOf(call: string, { kind, about, reference }: Departure): string[] {
  if (kind === "accepted" || kind === "wrong-fault") return [`${call}.fault.${String(reference)}`];
  if (!about.startsWith("events.")) return [`${call}.output.${about}`];
  const [, type = "", ...path] = about.split(".");
  const attributes = `HistoryEvent.${attributesName(type)}`;
  return [[attributes, ...path].join("."), ...(path.length === 0 ? [`${type}.recorded`] : []), attributes];
}

/** What the engine holds responsible if a call that a case needs is refused. */
function blocking(call: string, [only, ...others]: readonly string[]): string {
  return only === undefined || others.length > 0 ? `${call}.operation` : `${only}.decision`;
}

function firstAbout(
  { about }: Departure,
  requirements: ReadonlyMap<string, Requirement>,
): string | undefined {
  const [, type] = about.split(".");
  return type === undefined ? undefined : [...requirements.keys()].find((id) => id.startsWith(`${type}.`));
}
