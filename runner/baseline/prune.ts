import { HarnessError } from "../errors.js";
import type { Baseline } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import { type BaselineFile, baselineFile, requireCompletedRun } from "./baseline-file.js";
import { staleEntries, unknownEntries } from "./compare.js";

/**
 * Drops the entries whose cases pass, or are no longer in the suite.
 * @throws {HarnessError} `usage` for a run of part of the suite, and for one that broke off
 */
export function pruneBaseline(report: Report, baseline: Baseline): BaselineFile {
  requireCompletedRun(report);
  requireWholeSuite(report);
  const dropped = new Set([...staleEntries(report, baseline), ...unknownEntries(report, baseline)]);
  return baselineFile({ ...baseline, entries: baseline.entries.filter((entry) => !dropped.has(entry)) });
}

function requireWholeSuite({ header }: Report): void {
  if (header.selection.complete) return;
  throw new HarnessError("usage", {
    where: "report",
    what: "a run of part of the suite can't tell which entries are stale",
    expected: "a run without --run, --skip, --tier and --shard",
    hint: "Run the whole suite, or merge the reports of all shards.",
  });
}
