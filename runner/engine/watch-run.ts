import type { Outcome } from "../model/outcome.js";
import type { CaseResult } from "../model/result.js";
import type { Clock } from "./clock.js";
import type { RunOptions, Stop } from "./run-context.js";

/** After so many cases in a row that got no answer, the target is asked whether it still lives. */
const suspectAfter = 8;

/** Watches a run for a reason to stop it. */
export interface Watch {
  /** Aborts when the run stops early. */
  readonly signal: AbortSignal;
  /** What is called then too: cheaper than thousands of listeners to one signal, which Node takes for a leak. */
  readonly stops: Set<Stop>;
  stopped(): boolean;
  /** Takes in a result as it comes, to notice a target that no longer answers. */
  see(result: CaseResult): void;
  /** Counts a result that was told. */
  count(result: CaseResult): void;
  /** Whether so many cases in a row got no answer that the target may be dead. */
  suspicious(): boolean;
  stop(reason: Outcome): void;
  outcome(): Outcome;
  end(): void;
}

/** Stops a run that is interrupted, takes too long, fails too often, or whose target no longer answers. */
export function watchRun(options: RunOptions, clock: Clock, stop: AbortSignal): Watch {
  const early = new AbortController();
  const stops = new Set<Stop>();
  const over = new AbortController();
  let outcome: Outcome = "completed";
  let unanswered = 0;
  let failures = 0;
  const stopFor = (reason: Outcome) => {
    if (early.signal.aborted) return;
    outcome = reason;
    early.abort(reason);
    for (const stop of stops) stop(reason);
  };
  const interrupt = () => stopFor("interrupted");
  if (stop.aborted) interrupt();
  stop.addEventListener("abort", interrupt, { once: true });
  if (options.globalTimeoutMs !== undefined)
    void clock
      .sleep(options.globalTimeoutMs, over.signal)
      .then(() => over.signal.aborted || stopFor("time-limit"));
  return {
    signal: early.signal,
    stops,
    stopped: () => early.signal.aborted,
    see: ({ status }) => {
      unanswered = status === "errored" ? unanswered + 1 : status === "skipped" ? unanswered : 0;
    },
    count: ({ status }) => {
      if (status === "failed" || status === "blocked") failures += 1;
      if (options.maxFailures !== undefined && failures >= options.maxFailures) stopFor("max-failures");
    },
    suspicious: () => unanswered >= suspectAfter,
    stop: stopFor,
    outcome: () => outcome,
    end: () => {
      over.abort();
      stop.removeEventListener("abort", interrupt);
    },
  };
}
