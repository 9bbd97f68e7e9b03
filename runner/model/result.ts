import type { Exchange } from "./exchange.js";
import type { Mismatch } from "./mismatch.js";

/** What a case shows: see the README for how to read each. */
export type Verdict = "passed" | "failed" | "blocked" | "skipped" | "errored";

/** What a requirement shows after a run. */
export type Standing = "conforms" | "diverges" | "unverified";

/** What stopped a case from being judged. */
export interface Blocker {
  /** The requirement to mend first. */
  readonly requirement: string;
  /** Where in the case it was met. */
  readonly at: string;
  readonly reason: string;
}

/** One case after it ran. */
export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly status: Verdict;
  readonly requirements: readonly string[];
  /** What contradicts the case's own requirements, and what else was seen on the way, each with its requirement. */
  readonly mismatches: readonly Mismatch[];
  readonly blockedBy?: Blocker;
  /** For `skipped` and `errored`: why. */
  readonly reason?: string;
  /** What became of the target after this case, if it was left unusable. */
  readonly aftermath?: string;
  /** Requirements that this case checked and that held. */
  readonly held: readonly string[];
  /** Exchanges of a case that did not pass, in order; credentials are left out. */
  readonly exchanges: readonly Exchange[];
  readonly calls: number;
  /** Milliseconds of wall time. */
  readonly durationMs: number;
  /** The beginning of a SHA-256 over the case, its fixtures and its requirements: the same as long as they are. */
  readonly digest?: string;
}
