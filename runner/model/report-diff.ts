import type { Outcome } from "./outcome.js";
import type { Level, Tier } from "./requirement.js";
import type { Standing, Verdict } from "./result.js";

/** What became of a case between two runs; `runner/diff/classify.ts` says which pair of sights is which. */
export type ChangeClass =
  | "regression"
  | "vanished"
  | "changed"
  | "inconclusive"
  | "suite changed"
  | "new case"
  | "fixed"
  | "same";

/**
 * How a run saw a case: its verdict, or why there is none. `absent`: a run of the whole suite doesn't have the case.
 * `not run`: the run took part of the suite, broke off before, or went through another client than the case is about.
 */
export interface Sight {
  readonly status: Verdict | "absent" | "not run";
  /** What diverged, as baselines say it; empty if nothing did. A passed case has one if it came by what no case is about. */
  readonly signature: string;
  /** Why there is no judgement: of a skipped or errored case in the words of its run; of what another client is about. */
  readonly reason?: string;
}

/** One case in two runs. */
export interface Change {
  readonly class: ChangeClass;
  readonly case: string;
  readonly title: string;
  /** The requirement to look at first. */
  readonly requirement: string;
  /** The strongest of what it is about. A `should`, and what was only observed, never fails a comparison. */
  readonly level: Level;
  readonly tier: Tier;
  readonly before: Sight;
  readonly after: Sight;
  /** What the clients of the runs did differently, a line each, where they are two and judged the case in two ways. */
  readonly clients?: readonly string[];
}

/** What one of the compared runs was. */
export interface DiffRun {
  /** The target's name and version, with the file's name where that is not enough to tell runs apart. */
  readonly label: string;
  readonly file: string;
  readonly target: { readonly name: string; readonly version?: string };
  readonly client: string;
  readonly suiteVersion: string;
  readonly suiteDigest: string;
  readonly startedAt: string;
  readonly outcome: Outcome;
  /** Whether it took every case of its suite. */
  readonly complete: boolean;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly standings: Readonly<Record<Standing, number>>;
}

/** One run held against an earlier one; both are positions in {@link ReportDiff.runs}. */
export interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** The worst first, then by requirement and case. A case that passes both times, or passes and is about the other client, is only counted. */
  readonly changes: readonly Change[];
}

/** A requirement's standing in each run; `absent` where the run's suite does not have it. */
export interface MatrixRow {
  readonly requirement: string;
  readonly level: Level;
  readonly tier: Tier;
  readonly standings: readonly (Standing | "absent")[];
}

/** What is different between reports; its schema is `specs/meta/diff.schema.json`. */
export interface ReportDiff {
  readonly $schema: string;
  /** 0 nothing got worse, 1 a regression or a vanished case, 3 a run can't tell. */
  readonly exitCode: 0 | 1 | 3;
  /** Why the exit code is not 0, a line each. */
  readonly reasons: readonly string[];
  readonly runs: readonly DiffRun[];
  /** Each later run against the first. */
  readonly comparisons: readonly Comparison[];
  /** Sorted by requirement. */
  readonly matrix: readonly MatrixRow[];
}
