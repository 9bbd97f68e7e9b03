import type { Case } from "../model/case.js";
import type { RunContext } from "./run-context.js";
import type { Scope } from "./scope.js";
import type { Trace } from "./trace.js";

/** A list of steps as it runs: those of a case, or of a fixture. */
export interface Frame {
  readonly context: RunContext;
  readonly trace: Trace;
  readonly scope: Scope;
  /** Where the steps stand, such as `steps` or `given/0/running-execution/steps`. */
  readonly at: string;
  /** The case whose steps these are; absent in a fixture, whose failures block. */
  readonly subject?: Case;
  /** Which of the target's credentials signs calls that name none; the run's own if absent. */
  readonly credentials?: string;
  readonly signal: AbortSignal;
}
