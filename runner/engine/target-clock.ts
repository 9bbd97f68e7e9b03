import type { WireResponse } from "../model/exchange.js";
import type { Clock } from "./clock.js";

/** The target's own time, learned from the `Date` headers of its responses, running `timeScale` times real speed. */
export interface TargetClock {
  /** Epoch seconds on the target, as near as its last `Date` header tells. */
  now(): number;
  learn(response: WireResponse): void;
  /** Lets documented seconds pass on the target. */
  wait(seconds: number, signal: AbortSignal): Promise<void>;
  /** Real milliseconds in which documented seconds pass on the target. */
  realMs(seconds: number): number;
}

/** Starts from the harness's own time until a response tells better. */
export function targetClock(clock: Clock, timeScale: number): TargetClock {
  let seen = { here: clock.now(), there: clock.now() };
  const realMs = (seconds: number) => (seconds * 1000) / timeScale;
  return {
    now: () => (seen.there + (clock.now() - seen.here) * timeScale) / 1000,
    learn: ({ headers }) => {
      const there = Date.parse(headers.date ?? "");
      if (!Number.isNaN(there)) seen = { here: clock.now(), there };
    },
    wait: (seconds, signal) => clock.sleep(realMs(seconds), signal),
    realMs,
  };
}
