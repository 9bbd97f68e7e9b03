import type { Verdict } from "./result.js";

/** The known divergences of one target. */
export interface Baseline {
  readonly target: string;
  readonly suiteVersion: string;
  /** Sorted by case. */
  readonly entries: readonly BaselineEntry[];
}

/** One case that is known not to pass. */
export interface BaselineEntry {
  readonly case: string;
  readonly requirement: string;
  readonly status: Exclude<Verdict, "passed" | "skipped">;
  /**
   * `kind pointer requirement` of each mismatch, then the fault's name if it is a wrong one; sorted, joined by `; `.
   * Or `blocked requirement`, or `errored`.
   */
  readonly signature: string;
  readonly reason: string;
  readonly issue?: string;
  /** ISO date after which the entry no longer excuses anything. */
  readonly expires?: string;
}
