import type { Baseline } from "../model/baseline.js";
import type { Report } from "../model/report.js";
import { type BaselineFile, baselineFile, requireCompletedRun, requireReason } from "./baseline-file.js";
import { freshDivergences } from "./compare.js";
import { toEntry } from "./write.js";

const beforeAnyExpiry = "0000-01-01";

/**
 * Brings a baseline up to date with a run: entries that still hold stay as they are, new divergences come in and
 * changed ones are replaced, both with the given reason. Stale entries stay; pruning drops them.
 * @throws {HarnessError} `usage` without a reason, and for a run that broke off
 */
export function updateBaseline(
  report: Report,
  baseline: Baseline,
  { reason }: { readonly reason: string },
): BaselineFile {
  requireReason(reason);
  requireCompletedRun(report);
  const entries = new Map(baseline.entries.map((entry) => [entry.case, entry] as const));
  for (const divergence of freshDivergences(report, baseline, beforeAnyExpiry)) {
    entries.set(divergence.case, toEntry(divergence, reason));
  }
  const { suiteVersion } = report.header;
  return baselineFile({ target: baseline.target, suiteVersion, entries: [...entries.values()] });
}
