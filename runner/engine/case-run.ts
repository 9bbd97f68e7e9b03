import type { Case } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import type { Blocker } from "../model/result.js";
import type { RunContext } from "./run-context.js";
import type { Scope } from "./scope.js";

/** Why a list of steps came to an end before its last one. */
export type Ending =
  | { readonly status: "failed"; readonly mismatches: readonly Mismatch[] }
  | { readonly status: "blocked"; readonly blocker: Blocker }
  | { readonly status: "errored"; readonly reason: string };

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
}

/** A list of steps as it runs: those of a case, or of a fixture. */
export interface Frame {
  readonly context: RunContext;
  readonly trace: Trace;
  readonly scope: Scope;
  /** Where the steps stand, such as `steps` or `given/0/running-execution/steps`. */
  readonly at: string;
  /** The case whose steps these are; absent in a fixture, whose failures block. */
  readonly subject?: Case;
  readonly signal: AbortSignal;
}

/** A trace with nothing in it. */
export function newTrace(): Trace {
  return { exchanges: [], noted: [], held: new Set() };
}

/** Adds what one trace holds to another. */
export function addTrace(to: Trace, from: Trace): void {
  to.exchanges.push(...from.exchanges);
  to.noted.push(...from.noted);
  for (const requirement of from.held) to.held.add(requirement);
}
