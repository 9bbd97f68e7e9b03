import type { OperationName, Operations } from "../../generated/types.js";
import type { Fault } from "../core/fault.js";

/**
 * What a poll gets that found no task in time. The documentation speaks of an empty token; the service was recorded to
 * leave it out, which more clients can read.
 */
export interface EmptyPoll {
  readonly startedEventId: 0;
  readonly previousStartedEventId?: 0;
}

/** The answer to a call: an output, `null` for an empty body, or a fault. */
export type Answer =
  | { readonly output: Operations[OperationName]["output"] | EmptyPoll }
  | { readonly fault: Fault };
