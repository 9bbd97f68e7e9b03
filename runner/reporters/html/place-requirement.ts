import type { RequirementResult } from "../../model/report.js";
import { groupBy } from "../group-by.js";

/** The chapters of the page, in the order of the documentation. */
export const chapters = ["Operations", "Decisions", "Events", "Data types", "Protocol"] as const;

/** One of {@link chapters}. */
export type Chapter = (typeof chapters)[number];

/** The kinds of requirement that the heat map tells apart. */
export const kinds = ["call", "input", "output", "faults", "samples", "behaviour"] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** Where a requirement stands in the page. */
export interface Place {
  readonly chapter: Chapter;
  /** The operation, decision, event or type that it is about. */
  readonly subject: string;
  readonly kind: Kind;
}

const kindBySegment: Readonly<Record<string, Kind>> = {
  operation: "call",
  decision: "call",
  input: "input",
  output: "output",
  fault: "faults",
  sample: "samples",
};

const decisionMember = /^RespondDecisionTaskCompleted\.input\.decisions\[\]\.(\w+)DecisionAttributes\b/;
const eventMember = /^HistoryEvent\.(\w+)EventAttributes\b/;

/** Finds the place of each requirement, as the documentation is laid out. Ids alone don't tell events from types. */
export function placeRequirements(requirements: readonly RequirementResult[]): ReadonlyMap<string, Place> {
  const bySubject = groupBy(requirements, ({ id }) => subjectOf(id));
  const homes = new Map([...bySubject].map(([subject, group]) => [subject, chapterOf(subject, group)]));
  return new Map(
    requirements.map(({ id }) => [id, placeOf(id, homes.get(subjectOf(id)) ?? "Protocol")] as const),
  );
}

function placeOf(id: string, chapter: Chapter): Place {
  const decision = decisionMember.exec(id)?.[1];
  if (decision !== undefined) return { chapter: "Decisions", subject: capitalize(decision), kind: "input" };
  const event = eventMember.exec(id)?.[1];
  if (event !== undefined) return { chapter: "Events", subject: capitalize(event), kind: "output" };
  const segment = id.split(".")[1] ?? "";
  return { chapter, subject: subjectOf(id), kind: kindBySegment[segment] ?? "behaviour" };
}

function chapterOf(subject: string, group: readonly RequirementResult[]): Chapter {
  const has = (part: string) => group.some(({ id }) => id === `${subject}.${part}`);
  const isFrom = (page: RegExp) => group.some(({ source }) => page.test(source));
  if (has("operation")) return "Operations";
  if (/^[a-z]/.test(subject) || subject.endsWith("Fault")) return "Protocol";
  if (has("decision") || isFrom(/DecisionAttributes\.html|API_Decision\.html/)) return "Decisions";
  return isFrom(/EventAttributes\.html|API_HistoryEvent\.html/) ? "Events" : "Data types";
}

function subjectOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
