import { type BaselineComparison, compareWithBaseline } from "../baseline/compare.js";
import { gate } from "../baseline/gate.js";
import type { Baseline } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import type { Tier } from "../model/requirement.js";
import { tellReasons } from "./tell-reasons.js";

/** What a report is judged by. */
export interface Measure {
  readonly baseline: Baseline | undefined;
  readonly strict: boolean;
  readonly tiers: readonly Tier[] | undefined;
}

/** Says on stderr why a report does not pass the gate. @returns the exit code; 3 for a run that was interrupted */
export function judgeReport(report: Report, { baseline, strict, tiers }: Measure): number {
  const gated = gate(report, compare(report, baseline) ?? null, { strict, ...(tiers && { tiers }) });
  process.stderr.write(tellReasons(gated.reasons));
  return gated.exitCode;
}

/** The cases whose divergences the baseline excuses. */
export function excusedCases(report: Report, baseline: Baseline | undefined): ReadonlySet<string> {
  return new Set(compare(report, baseline)?.expected.map((divergence) => divergence.case));
}

function compare(report: Report, baseline: Baseline | undefined): BaselineComparison | undefined {
  return baseline && compareWithBaseline(report, baseline, { today: new Date().toISOString().slice(0, 10) });
}
