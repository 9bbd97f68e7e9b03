import type { Outcome } from "./outcome.js";
import type { Level, Tier } from "./requirement.js";
import type { CaseResult, Standing, Verdict } from "./result.js";

/** What a run was: enough to run it again. Holds no credential. */
export interface RunHeader {
  readonly suiteVersion: string;
  /** SHA-256 over the specs and the selected cases, those of other shards too. */
  readonly suiteDigest: string;
  readonly target: { readonly name: string; readonly endpoint: string; readonly version?: string };
  readonly client: string;
  readonly seed: number;
  readonly startedAt: string;
  readonly selection: Selection;
  readonly concurrency: number;
  readonly timeScale: number;
}

/** Which cases a run took. */
export interface Selection {
  readonly run: readonly string[];
  readonly skip: readonly string[];
  readonly tiers: readonly Tier[];
  /** Which part of them, as `i/n`. */
  readonly shard?: string;
  /** Of a shard: how many cases all shards take together, and whether these are the whole suite. */
  readonly whole?: { readonly cases: number; readonly complete: boolean };
  /** Whether nothing was left out. */
  readonly complete: boolean;
}

/** One requirement after a run. */
export interface RequirementResult {
  readonly id: string;
  readonly level: Level;
  readonly tier: Tier;
  readonly text: string;
  readonly source: string;
  readonly standing: Standing;
  /** Ids of cases that verify it, with a mismatch against it, and blocked ones. */
  readonly cases: readonly string[];
  readonly unobservable?: string;
}

/** The one source of every other format; its schema is `specs/meta/report.schema.json`. */
export interface Report {
  readonly $schema: string;
  readonly header: RunHeader;
  readonly outcome: Outcome;
  readonly finishedAt: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Sorted by id. */
  readonly results: readonly CaseResult[];
  /** Sorted by id. */
  readonly requirements: readonly RequirementResult[];
}
