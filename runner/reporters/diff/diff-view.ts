import type { Report, RequirementResult } from "../../model/report.js";
import type {
  Change,
  ChangeClass,
  Comparison,
  DiffRun,
  MatrixRow,
  ReportDiff,
  Sight,
} from "../../model/report-diff.js";
import type { CaseResult } from "../../model/result.js";
import { resultMessage } from "../describe-result.js";
import { groupBy } from "../group-by.js";

/** Changes of one class, about one requirement and from the same to the same: they read as one. */
export interface ChangeGroup {
  readonly class: ChangeClass;
  readonly requirement: string;
  /** What the reports know of the requirement. */
  readonly known: RequirementResult | undefined;
  readonly before: Sight;
  readonly after: Sight;
  /** What the first of the cases shows, on one line; empty if it shows nothing. */
  readonly message: string;
  readonly changes: readonly [Change, ...Change[]];
}

/** A comparison, laid out for readers. */
export interface ComparisonView {
  readonly before: DiffRun;
  readonly after: DiffRun;
  readonly comparison: Comparison;
  /** The report of the later run. */
  readonly report: Report;
  /** The worst first. */
  readonly groups: readonly ChangeGroup[];
}

/** What is different between reports, laid out for readers. */
export interface DiffView {
  readonly diff: ReportDiff;
  /** The newest first. */
  readonly comparisons: readonly ComparisonView[];
  /** The rows of the matrix whose standings are not the same in all runs that the requirement is for. */
  readonly uneven: readonly MatrixRow[];
}

/** What each class of change means, in a few words. */
export const classMeanings: Readonly<Record<ChangeClass, string>> = {
  regression: "passed before, red now",
  vanished: "no longer in the suite",
  changed: "red in another way",
  inconclusive: "a run can't tell",
  "suite changed": "the case is another one",
  "new case": "not in the earlier suite",
  fixed: "red before, passes now",
  same: "as before",
};

/** Lays a comparison of reports out; the reports are those that it was made of, in their order. */
export function viewDiff(diff: ReportDiff, reports: readonly Report[]): DiffView {
  return {
    diff,
    comparisons: diff.comparisons.flatMap((one) => viewComparison(one, diff, reports)).reverse(),
    uneven: diff.matrix.filter(isUneven),
  };
}

// What a client's documentation promises is nothing to runs through another client: they don't have it.
function isUneven({ requirement, standings }: MatrixRow): boolean {
  const isOfClient = /^\w+\.client\./.test(requirement);
  const own = isOfClient ? standings.filter((standing) => standing !== "absent") : standings;
  return new Set(own).size > 1 || (isOfClient && own.includes("diverges"));
}

function viewComparison(
  comparison: Comparison,
  diff: ReportDiff,
  reports: readonly Report[],
): ComparisonView[] {
  const [before, after] = [diff.runs[comparison.before], diff.runs[comparison.after]];
  const [earlier, report] = [reports[comparison.before], reports[comparison.after]];
  if (!before || !after || !earlier || !report) return [];
  return [{ before, after, comparison, report, groups: groupChanges(comparison.changes, [report, earlier]) }];
}

function groupChanges(changes: readonly Change[], reports: readonly Report[]): ChangeGroup[] {
  const requirements = new Map(
    reports.flatMap((report) => report.requirements.map((one) => [one.id, one] as const)).reverse(),
  );
  const results = new Map(
    reports.flatMap((report) => report.results.map((one) => [one.id, one] as const)).reverse(),
  );
  const groups = groupBy(changes, ({ class: name, requirement, before, after }) =>
    JSON.stringify([name, requirement, before, after]),
  );
  return [...groups.values()].flatMap((group) => toGroup(group, requirements, results));
}

function toGroup(
  [first, ...rest]: readonly Change[],
  requirements: ReadonlyMap<string, RequirementResult>,
  results: ReadonlyMap<string, CaseResult>,
): ChangeGroup[] {
  if (!first) return [];
  const { requirement, before, after } = first;
  const result = results.get(first.case);
  return [
    {
      class: first.class,
      requirement,
      known: requirements.get(requirement),
      before,
      after,
      message: result && result.status !== "passed" ? resultMessage(result) : "",
      changes: [first, ...rest],
    },
  ];
}
