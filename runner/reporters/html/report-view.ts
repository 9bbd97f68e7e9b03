import type { Report, RequirementResult } from "../../model/report.js";
import type { CaseResult, Standing } from "../../model/result.js";
import { groupBy } from "../group-by.js";
import { type Blockage, type Finding, type Findings, groupFindings } from "../group-findings.js";
import { type Chapter, chapters, type Place, placeRequirements } from "./place-requirement.js";

/** A requirement with all that a report tells of it. */
export interface RequirementView {
  readonly requirement: RequirementResult;
  readonly place: Place;
  readonly findings: readonly Finding[];
  /** The cases that can't be judged before it is mended. */
  readonly blockage: Blockage | undefined;
  /** The cases that verify it, were stopped by it or contradict it. */
  readonly cases: readonly CaseResult[];
  /** Whether a baseline excuses all cases that contradict it. */
  readonly isKnown: boolean;
}

/** All requirements about one operation, decision, event or type. */
export interface SubjectView {
  readonly subject: string;
  readonly chapter: Chapter;
  /** Those that others wait for first, then those that diverge. */
  readonly requirements: readonly RequirementView[];
}

/** A report, laid out as the documentation is. */
export interface ReportView {
  readonly report: Report;
  readonly findings: Findings;
  /** In the order of the chapters, then by name. */
  readonly subjects: readonly SubjectView[];
  readonly hasKnown: boolean;
}

/** Lays a report out as the documentation is. `known` has the ids of cases that a baseline excuses. */
export function viewReport(report: Report, known: ReadonlySet<string>): ReportView {
  const findings = groupFindings(report);
  const views = viewRequirements(report, findings, known);
  const bySubject = groupBy(views, ({ place }) => JSON.stringify([place.chapter, place.subject]));
  const subjects = [...bySubject.values()].flatMap(toSubject).sort(inOrder);
  return { report, findings, subjects, hasKnown: known.size > 0 };
}

/** How many of the requirements have the standing. */
export function countStanding(requirements: readonly RequirementView[], wanted: Standing): number {
  return requirements.filter(({ requirement }) => requirement.standing === wanted).length;
}

function viewRequirements(
  report: Report,
  { findings, blockages }: Findings,
  known: ReadonlySet<string>,
): RequirementView[] {
  const places = placeRequirements(report.requirements);
  const results = new Map(report.results.map((result) => [result.id, result] as const));
  const findingsOf = groupBy(findings, ({ requirement }) => requirement);
  const blockageOf = new Map(blockages.map((blockage) => [blockage.requirement, blockage] as const));
  return report.requirements.flatMap((requirement) => {
    const place = places.get(requirement.id);
    if (!place) return [];
    const own = findingsOf.get(requirement.id) ?? [];
    const blockage = blockageOf.get(requirement.id);
    const cases = requirement.cases.flatMap((id) => results.get(id) ?? []);
    const against = [
      ...own.flatMap(({ sightings }) => sightings.map(({ result }) => result)),
      ...(blockage?.cases ?? []),
    ];
    const isKnown = against.length > 0 && against.every(({ id }) => known.has(id));
    return [{ requirement, place, findings: own, blockage, cases, isKnown }];
  });
}

function toSubject(requirements: readonly RequirementView[]): SubjectView[] {
  const [first] = requirements;
  if (!first) return [];
  const worstFirst = [...requirements].sort((left, right) => rank(left) - rank(right));
  return [{ subject: first.place.subject, chapter: first.place.chapter, requirements: worstFirst }];
}

// What others wait for, then what diverges, then the rest: whoever opens a subject looks for these.
function rank({ requirement, blockage }: RequirementView): number {
  if (blockage) return 0;
  return requirement.standing === "diverges" ? 1 : 2;
}

function inOrder(left: SubjectView, right: SubjectView): number {
  const byChapter = chapters.indexOf(left.chapter) - chapters.indexOf(right.chapter);
  return byChapter || (left.subject < right.subject ? -1 : 1);
}
