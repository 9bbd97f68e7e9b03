/** The strength of the documentation's words: a `must` fails a run, a `should` warns. */
export type Level = "must" | "should";

/** Where a requirement comes from; `observed` never fails a run unless it is asked for. */
export type Tier = "documented" | "modelled" | "observed";

/** One checkable documented fact. Its id is permanent: never renamed, never reused. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  readonly tier: Tier;
  readonly text: string;
  /** The page of AWS's documentation that states it, such as `API_StartTimerDecisionAttributes.html`. */
  readonly source: string;
  /** Why no client can observe it; such a requirement needs no case. */
  readonly unobservable?: string;
  /** The capability that a target must declare before the requirement can be checked on it. */
  readonly capability?: string;
  /** For the `observed` tier: what was recorded, and when. */
  readonly observed?: { readonly evidence: string; readonly date: string };
}

/** A condition that the documentation states two ways. Shown in reports, never gating. */
export interface Conflict {
  readonly id: string;
  /** The requirement whose bound is in question, or `null` if it is none that a schema states. */
  readonly subject: string | null;
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** One side of a {@link Conflict}. */
export interface Reading {
  readonly source: string;
  readonly text: string;
  readonly value?: string | number;
}
