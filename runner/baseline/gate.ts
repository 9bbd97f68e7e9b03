import type { BaselineEntry } from "../model/baseline.js";
import type { Report, RequirementResult } from "../model/report.js";
import type { Tier } from "../model/requirement.js";
import type { BaselineComparison } from "./compare.js";
import { type Divergence, listDivergences } from "./divergences.js";

/** What counts. */
export interface GateOptions {
  /** Divergences from a `should`, and skipped cases, fail too. */
  readonly strict: boolean;
  /** The tiers whose divergences fail; documented and modelled by default. */
  readonly tiers?: readonly Tier[];
}

/** Whether a run may pass: 0 it may, 1 the target is at fault, 3 the run does not tell. */
export interface GateResult {
  readonly exitCode: 0 | 1 | 3;
  /** Why not, a line each: first what leads to 1, then what leads to 3. */
  readonly reasons: readonly string[];
}

const usualTiers: readonly Tier[] = ["documented", "modelled"];

/** Decides on a run, held against a baseline if there is one. Trouble on the way to the target is never a 1. */
export function gate(
  report: Report,
  comparison: BaselineComparison | null,
  options: GateOptions,
): GateResult {
  const open = comparison?.fresh ?? listDivergences(report);
  const faults = [
    ...failures(open, report, options),
    ...(comparison?.stale ?? []).map(staleReason),
    ...(comparison?.expired ?? []).map(expiredReason),
    ...(options.strict ? skips(report) : []),
  ];
  const doubts = [...open.filter(isTrouble).map(troubleReason), ...gaps(report, comparison)];
  const exitCode = faults.length > 0 ? 1 : doubts.length > 0 ? 3 : 0;
  return { exitCode, reasons: [...faults, ...doubts] };
}

function failures(open: readonly Divergence[], report: Report, options: GateOptions): string[] {
  const requirements = new Map(report.requirements.map((one) => [one.id, one] as const));
  const counts = (id: string) => isGating(requirements.get(id), options);
  return open
    .filter((divergence) => !isTrouble(divergence) && divergence.contradicted.some(counts))
    .map(({ case: id, status, signature }) => `${id}: new divergence (${status}: ${signature})`);
}

// What the report doesn't know can't be excused by its level or tier.
function isGating(requirement: RequirementResult | undefined, { strict, tiers }: GateOptions): boolean {
  if (!requirement) return true;
  return (strict || requirement.level === "must") && (tiers ?? usualTiers).includes(requirement.tier);
}

function isTrouble({ status }: Divergence): boolean {
  return status === "errored";
}

function skips({ results }: Report): string[] {
  return results
    .filter(({ status }) => status === "skipped")
    .map(({ id, reason }) => `${id}: skipped${reason === undefined ? "" : ` (${reason})`}`);
}

function gaps({ outcome, counts }: Report, comparison: BaselineComparison | null): string[] {
  const judged = counts.passed + counts.failed + counts.blocked + (comparison?.expected.length ?? 0);
  return [
    ...(outcome === "completed" ? [] : [`the run did not come to its end: ${outcome}`]),
    ...(judged === 0 ? ["no case could be judged"] : []),
  ];
}

function troubleReason({ case: id }: Divergence): string {
  return `${id}: could not run to its end`;
}

function staleReason({ case: id }: BaselineEntry): string {
  return `${id}: passes, but the baseline lists it (stale entry)`;
}

function expiredReason({ case: id, expires }: BaselineEntry): string {
  return `${id}: still diverges, but its baseline entry expired on ${expires}`;
}
