import { HarnessError } from "../errors.js";
import type { Baseline, BaselineEntry } from "../model/baseline.js";
import type { Case } from "../model/case.js";

/**
 * Makes sure, before a run, that a baseline names only cases that there are.
 * @throws {HarnessError} `data` that names the first unknown case
 */
export function requireKnownCases(baseline: Baseline, cases: readonly Case[]): void {
  const known = new Set(cases.map(({ id }) => id));
  refuseUnknown(
    baseline,
    baseline.entries.filter((entry) => !known.has(entry.case)),
  );
}

/**
 * Complains of entries whose cases the suite lacks, if there are any.
 * @throws {HarnessError} `data` that names the first
 */
export function refuseUnknown({ target }: Baseline, unknown: readonly BaselineEntry[]): void {
  const [first, ...others] = unknown;
  if (!first) return;
  throw new HarnessError("data", {
    where: `baseline of ${target}`,
    what: `the suite has no case ${JSON.stringify(first.case)}${others.length > 0 ? `, nor ${others.length} more` : ""}`,
    hint: "Correct the ids, or drop such entries with `swf-conformance baseline prune`.",
  });
}
