import { generalizePointer } from "../model/generalize-pointer.js";
import type { Mismatch, MismatchKind } from "../model/mismatch.js";
import type { Report } from "../model/report.js";
import type { CaseResult } from "../model/result.js";

/** One case that shows a divergence, with the mismatch that it shows. */
export interface Sighting {
  readonly result: CaseResult;
  readonly mismatch: Mismatch;
}

/** One divergence: the same requirement contradicted in the same way at the same place, with the cases that show it. */
export interface Finding {
  readonly requirement: string;
  readonly kind: MismatchKind;
  /** JSON Pointer with `*` for list indices. */
  readonly pointer: string;
  /** One for each case; the cheapest to repeat comes first. */
  readonly sightings: readonly [Sighting, ...Sighting[]];
}

/** One requirement that has to be mended before the cases behind it can be judged. */
export interface Blockage {
  readonly requirement: string;
  /** Sorted by id. */
  readonly cases: readonly [CaseResult, ...CaseResult[]];
  /** The case that is the cheapest to repeat, and the mismatch against the requirement if it saw one. */
  readonly example: { readonly result: CaseResult; readonly mismatch?: Mismatch };
}

/** The divergences and blockages of a run. */
export interface Findings {
  /** Sorted by requirement, kind and pointer. */
  readonly findings: readonly Finding[];
  /** The one with the most cases behind it comes first. */
  readonly blockages: readonly Blockage[];
}

/** Gathers the mismatches of a run, so that one fault of the target reads as one finding. */
export function groupFindings(report: Report): Findings {
  return { findings: collectFindings(report), blockages: collectBlockages(report) };
}

function collectFindings(report: Report): Finding[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of report.results.flatMap(sightingsOf).filter((one) => !isBlocking(one))) {
    const { requirement, kind, pointer } = sighting.mismatch;
    append(groups, JSON.stringify([requirement, kind, generalizePointer(pointer)]), sighting);
  }
  return [...groups]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, sightings]) => toFinding(sightings));
}

function toFinding(all: readonly Sighting[]): Finding[] {
  const [first, ...rest] = [
    ...new Map(all.map((one) => [one.result.id, one] as const).reverse()).values(),
  ].sort(bySize);
  if (first === undefined) return [];
  const { requirement, kind, pointer } = first.mismatch;
  return [{ requirement, kind, pointer: generalizePointer(pointer), sightings: [first, ...rest] }];
}

function collectBlockages(report: Report): Blockage[] {
  const groups = new Map<string, CaseResult[]>();
  for (const result of report.results) {
    if (result.status === "blocked" && result.blockedBy) append(groups, result.blockedBy.requirement, result);
  }
  return [...groups]
    .flatMap(([requirement, cases]) => toBlockage(requirement, cases))
    .sort(
      (left, right) =>
        right.cases.length - left.cases.length || compareText(left.requirement, right.requirement),
    );
}

function toBlockage(requirement: string, all: readonly CaseResult[]): Blockage[] {
  const [first, ...rest] = [...all].sort((left, right) => compareText(left.id, right.id));
  const [evidence] = all.flatMap(sightingsOf).filter(isBlocking).sort(bySize);
  const [cheapest] = [...all].sort(byEffort);
  if (first === undefined || cheapest === undefined) return [];
  return [{ requirement, cases: [first, ...rest], example: evidence ?? { result: cheapest } }];
}

function sightingsOf(result: CaseResult): Sighting[] {
  return result.mismatches.map((mismatch) => ({ result, mismatch }));
}

function isBlocking({ result, mismatch }: Sighting): boolean {
  return result.status === "blocked" && result.blockedBy?.requirement === mismatch.requirement;
}

function bySize(left: Sighting, right: Sighting): number {
  return byEffort(left.result, right.result);
}

function byEffort(left: CaseResult, right: CaseResult): number {
  return effort(left) - effort(right) || compareText(left.id, right.id);
}

// A passed case keeps no exchanges, so it can't show its reader anything.
function effort({ exchanges }: CaseResult): number {
  return exchanges.length === 0 ? Number.MAX_SAFE_INTEGER : exchanges.length;
}

function append<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
