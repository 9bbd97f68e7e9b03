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
  /** `kind pointer fault`, joined by blanks, of each mismatch, sorted; or the blocking requirement. */
  readonly signature: string;
  readonly reason: string;
  readonly issue?: string;
  /** ISO date after which the entry no longer excuses anything. */
  readonly expires?: string;
}
