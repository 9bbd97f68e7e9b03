import type { Baseline, BaselineEntry } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import { type Divergence, listDivergences } from "./divergences.js";
import { refuseUnknown } from "./require-known-cases.js";

/** How a run stands to the known divergences of its target. Every list is sorted by case. */
export interface BaselineComparison {
  /** Divergences that are as their entries say. */
  readonly expected: readonly Divergence[];
  /** Divergences with no entry, or with one that says something else. */
  readonly fresh: readonly Divergence[];
  /** Entries whose cases pass. */
  readonly stale: readonly BaselineEntry[];
  /** Entries that are still right, but excuse nothing any more. */
  readonly expired: readonly BaselineEntry[];
}

/**
 * Holds a run against a baseline. `today` is an ISO date. A run of part of the suite makes no entry stale.
 * @throws {HarnessError} `data` for an entry whose case a whole run of the suite doesn't know
 */
export function compareWithBaseline(
  report: Report,
  baseline: Baseline,
  { today }: { readonly today: string },
): BaselineComparison {
  refuseUnknown(baseline, unknownEntries(report, baseline));
  const divergences = listDivergences(report);
  const fresh = freshDivergences(report, baseline, today);
  const isFresh = new Set(fresh.map((divergence) => divergence.case));
  const holding = divergences.filter((divergence) => !isFresh.has(divergence.case));
  const held = new Set(holding.map((divergence) => divergence.case));
  const expired = baseline.entries.filter((entry) => held.has(entry.case) && isExpired(entry, today));
  const excusing = new Set(expired.map((entry) => entry.case));
  return {
    expected: holding.filter((divergence) => !excusing.has(divergence.case)),
    fresh,
    stale: sortedByCase(staleEntries(report, baseline)),
    expired: sortedByCase(expired),
  };
}

/** The divergences that no entry excuses; an entry that expired before `today` still speaks for its own case. */
export function freshDivergences(report: Report, baseline: Baseline, today: string): Divergence[] {
  const entries = new Map(baseline.entries.map((entry) => [entry.case, entry] as const));
  const listed = new Set(baseline.entries.filter((entry) => !isExpired(entry, today)).flatMap(partsOf));
  return listDivergences(report).filter(
    (divergence) =>
      !holds(entries.get(divergence.case), divergence) && !isListedElsewhere(divergence, listed),
  );
}

/** The entries of a whole run whose cases pass, and whose divergences no passed case came by either. */
export function staleEntries(report: Report, { entries }: Baseline): BaselineEntry[] {
  if (!report.header.selection.complete) return [];
  const divergences = listDivergences(report);
  const diverging = new Set(divergences.map((divergence) => divergence.case));
  const strays = new Set(divergences.filter(({ isStray }) => isStray).flatMap(partsOf));
  const passed = new Set(report.results.filter(({ status }) => status === "passed").map(({ id }) => id));
  const isShown = (entry: BaselineEntry) =>
    diverging.has(entry.case) || partsOf(entry).some((part) => strays.has(part));
  return entries.filter((entry) => passed.has(entry.case) && !isShown(entry));
}

/** The entries whose cases the suite lacks; none if the run did not take or reach every case. */
export function unknownEntries(report: Report, { entries }: Baseline): BaselineEntry[] {
  if (!report.header.selection.complete || report.outcome !== "completed") return [];
  const known = new Set(report.results.map(({ id }) => id));
  return entries.filter((entry) => !known.has(entry.case));
}

function holds(entry: BaselineEntry | undefined, { status, signature }: Divergence): boolean {
  return entry !== undefined && entry.status === status && entry.signature === signature;
}

// Which passed case a stray divergence is booked to depends on the cases that ran, so any entry that names it will do.
function isListedElsewhere(divergence: Divergence, listed: ReadonlySet<string>): boolean {
  return divergence.isStray && partsOf(divergence).every((part) => listed.has(part));
}

function partsOf({ signature }: Pick<BaselineEntry, "signature">): string[] {
  return signature.split("; ");
}

function isExpired({ expires }: BaselineEntry, today: string): boolean {
  return expires !== undefined && expires < today.slice(0, 10);
}

function sortedByCase(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort((left, right) => (left.case < right.case ? -1 : 1));
}
