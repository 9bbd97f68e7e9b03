import type { Exchange } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import type { Blocker } from "../model/result.js";

/** Why a list of steps came to an end before its last one. */
export type Ending =
  | { readonly status: "failed"; readonly mismatches: readonly Mismatch[] }
  | { readonly status: "blocked"; readonly blocker: Blocker }
  | { readonly status: "skipped" | "errored"; readonly reason: string };

/** What was seen on the way, beside what the steps expect. */
export interface Noted {
  readonly mismatch: Mismatch;
  readonly exchange: Exchange;
}

/** What steps leave behind as they run. */
export interface Trace {
  readonly exchanges: Exchange[];
  readonly noted: Noted[];
  /** Requirements that were checked and held. */
  readonly held: Set<string>;
  /** Milliseconds waited on purpose since the last exchange. */
  pauseMs: number;
}

/** A trace with nothing in it. */
export function newTrace(): Trace {
  return { exchanges: [], noted: [], held: new Set(), pauseMs: 0 };
}

/** Adds what one trace holds to another. */
export function addTrace(to: Trace, from: Trace): void {
  to.exchanges.push(...from.exchanges);
  to.noted.push(...from.noted);
  for (const requirement of from.held) to.held.add(requirement);
}
