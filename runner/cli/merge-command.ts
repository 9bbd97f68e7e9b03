import { mergeReports, type NamedReport } from "../engine/merge-reports.js";
import { loadBaseline } from "../load/load-baseline.js";
import type { Report } from "../model/report.js";
import type { Tier } from "../model/requirement.js";
import { chosenTiers } from "./chosen-tiers.js";
import { excusedCases, judgeReport } from "./judge-report.js";
import { openReporters } from "./open-reporters.js";
import { readReport } from "./read-report.js";
import { refuseEventReporters } from "./report-command.js";

/** The flags of `merge`. */
export interface MergeFlags {
  readonly reporters?: readonly string[];
  readonly baseline?: string;
  readonly strict?: boolean;
  readonly tiers?: readonly Tier[];
}

/**
 * Puts the reports of all shards together, renders the whole and holds it against the baseline.
 * @returns the exit code that one run of the whole would have had
 */
export async function mergeCommand(files: readonly string[], flags: MergeFlags): Promise<number> {
  const { reporters = ["pretty"], strict = false, baseline: file } = flags;
  refuseEventReporters(reporters);
  const baseline = file === undefined ? undefined : loadBaseline(file);
  const named: NamedReport[] = [];
  for (const name of files) named.push({ name, report: await readReport(name) });
  const report = mergeReports(named);
  const known = (whole: Report) => excusedCases(whole, baseline);
  (await openReporters(reporters, { known })).onReport(report);
  return judgeReport(report, { baseline, strict, tiers: flags.tiers ?? chosenTiers(report.header) });
}
