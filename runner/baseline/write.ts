import type { BaselineEntry } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import { type BaselineFile, baselineFile, requireCompletedRun, requireReason } from "./baseline-file.js";
import { type Divergence, listDivergences } from "./divergences.js";

/**
 * Makes the baseline in which everything that a run showed is known, for one reason.
 * @throws {HarnessError} `usage` without a reason, and for a run that broke off
 */
export function writeBaseline(report: Report, reason: string): BaselineFile {
  requireReason(reason);
  requireCompletedRun(report);
  const { target, suiteVersion } = report.header;
  const entries = listDivergences(report).map((divergence) => toEntry(divergence, reason));
  return baselineFile({ target: target.name, suiteVersion, entries });
}

/** The entry that makes a divergence known. */
export function toEntry(divergence: Divergence, reason: string): BaselineEntry {
  const { requirement, status, signature } = divergence;
  return { case: divergence.case, requirement, status, signature, reason };
}
