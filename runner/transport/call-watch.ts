import { setMaxListeners } from "node:events";
import type { TransportFailure } from "../model/exchange.js";

const longestTimer = 2 ** 31 - 1;
/** In so many steps a time limit passes; a pause of this process, however long, takes no more than one. */
const steps = 10;
/** Milliseconds by which a timer of the platform may come early. */
const clockGrain = 1;

/** Thrown to end a call with a failure that is known already. */
export class CallEnded extends Error {
  override readonly name = "CallEnded";
  readonly failure: TransportFailure;

  constructor(failure: TransportFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The end of a call that takes too long or isn't wanted any more. */
export interface CallWatch {
  /**
   * Calls the listener once when the call is ended; at once if it has been. An `AbortSignal` would do the same, but
   * costs more than all the rest of the watch.
   * @returns takes the listener off
   */
  onEnd(listener: (reason: CallEnded) => void): () => void;
  /**
   * Ends the call with a timeout after that many milliseconds, however busy the peer keeps us until then. Time in which
   * this process stood still is not counted: the answer may have come meanwhile.
   */
  startTimer(timeoutMs: number): void;
  cancel(why: string): void;
  stop(): void;
}

/**
 * Watches a call: ends it when its time is over or when its own signal fires.
 * @param elapsed - milliseconds by which its time goes; those of this machine by default
 */
export function watchCall(
  callSignal: AbortSignal,
  elapsed: () => number = () => performance.now(),
): CallWatch {
  const listeners = new Set<(reason: CallEnded) => void>();
  let ended: CallEnded | undefined;
  let timer: NodeJS.Timeout | undefined;
  const end = (failure: TransportFailure): void => {
    if (ended) return;
    ended = new CallEnded(failure);
    for (const listener of listeners) listener(ended);
  };
  const cancel = (why: string): void => end({ code: "aborted", message: why });
  const onAbort = (): void => cancel("the call was called off");
  // All calls of a run may share one signal; Node would take their listeners for a leak.
  setMaxListeners(0, callSignal);
  callSignal.addEventListener("abort", onAbort);
  if (callSignal.aborted) onAbort();
  return {
    onEnd(listener) {
      if (ended) listener(ended);
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel,
    startTimer(timeoutMs) {
      const step = Math.min(timeoutMs / steps, longestTimer);
      const late = (): void =>
        end({ code: "timeout", message: `no complete response within ${timeoutMs} ms` });
      const due = elapsed() + timeoutMs - clockGrain;
      const arm = (left: number): void => {
        timer = setTimeout(() => (left > 1 || elapsed() < due ? arm(left - 1) : late()), step);
      };
      arm(steps);
    },
    stop() {
      clearTimeout(timer);
      callSignal.removeEventListener("abort", onAbort);
    },
  };
}
