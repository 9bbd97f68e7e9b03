import type { Comparison, ReportDiff } from "../model/report-diff.js";
import { compareRuns } from "./compare-runs.js";
import { describeRuns, type NamedRun } from "./describe-runs.js";
import { requirementMatrix } from "./requirement-matrix.js";
import { isFailing } from "./weigh.js";

/** Compares runs: each later one with the first. Two or more are needed for anything to be said. */
export function diffReports(named: readonly NamedRun[]): ReportDiff {
  const [first, ...later] = named;
  const comparisons = first
    ? later.map(
        ({ run }, index): Comparison => ({ before: 0, after: index + 1, ...compareRuns(first.run, run) }),
      )
    : [];
  const runs = describeRuns(named);
  const faults = comparisons.flatMap((one) => failures(one, runs[one.after]?.label ?? ""));
  const doubts = faults.length > 0 ? [] : [...breaks(named), ...troubles(named), ...gaps(comparisons)];
  return {
    $schema: "https://swf-conformance.dev/schemas/diff.schema.json",
    exitCode: faults.length > 0 ? 1 : doubts.length > 0 ? 3 : 0,
    reasons: [...faults, ...doubts],
    runs,
    comparisons,
    matrix: requirementMatrix(named.map(({ run }) => run)),
  };
}

function failures({ changes }: Comparison, label: string): string[] {
  return changes
    .filter(isFailing)
    .map(({ class: name, case: id, after }) =>
      name === "vanished"
        ? `${label}: ${id}: vanished`
        : `${label}: ${id}: regression (${after.status}: ${after.signature})`,
    );
}

function breaks(named: readonly NamedRun[]): string[] {
  return named
    .filter(({ run }) => run.report.outcome !== "completed")
    .map(({ file, run }) => `${file}: the run did not come to its end: ${run.report.outcome}`);
}

/** Of the first run trouble tells nothing new; in a later one it may hide a regression. */
function troubles([, ...later]: readonly NamedRun[]): string[] {
  return later
    .filter(({ run }) => run.report.counts.errored > 0)
    .map(({ file, run }) => `${file}: cases that could not run to their end: ${run.report.counts.errored}`);
}

function gaps(comparisons: readonly Comparison[]): string[] {
  const said = (one: Comparison) =>
    one.counts.same + one.counts.changed + one.counts.fixed + one.counts.regression > 0;
  return comparisons.every(said) ? [] : ["the runs have no case in common that both could judge"];
}
