import type { Clock } from "../engine/clock.js";

/** The time in which this process can do something. */
export interface SteadyClock extends Clock {
  /** Milliseconds since it was started. */
  elapsed(): number;
  /** Ends it, and with it every sleep that still goes on. */
  stop(): void;
}

/** Milliseconds between two looks at the time. */
const tickMs = 2;
/** The least that may pass between two looks, so that an ordinary delay of a timer is not lost. */
const shortestLimitMs = 10;

/**
 * A clock for a runner and a target in one process: while the process stands still, starved of the processor or
 * collecting garbage, it stands still too. On an accelerated target such a pause would else be many documented
 * seconds, in which nobody could do anything.
 * @param longestTickMs - the most that passes between two looks; 10 milliseconds at least
 */
export function steadyClock(longestTickMs: number = shortestLimitMs): SteadyClock {
  const start = Date.now();
  let steady = 0;
  let seen = performance.now();
  const limitMs = Math.max(longestTickMs, shortestLimitMs);
  const pending = () => Math.min(performance.now() - seen, limitMs);
  const tick = () => {
    steady += pending();
    seen = performance.now();
  };
  const timer = setInterval(tick, tickMs);
  timer.unref();
  const elapsed = () => steady + pending();
  const sleepers = new Set<() => void>();
  return {
    elapsed,
    now: () => start + elapsed(),
    sleep: (milliseconds, signal) => sleepUntil(elapsed() + milliseconds, { elapsed, signal, sleepers }),
    stop: () => {
      clearInterval(timer);
      for (const wake of sleepers) wake();
    },
  };
}

interface Bed {
  readonly elapsed: () => number;
  readonly signal: AbortSignal;
  /** What wakes each of those that sleep. */
  readonly sleepers: Set<() => void>;
}

function sleepUntil(due: number, { elapsed, signal, sleepers }: Bed): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      sleepers.delete(wake);
      resolve();
    };
    const wait = () => {
      if (signal.aborted || elapsed() >= due) return wake();
      timer = setTimeout(wait, Math.max(1, due - elapsed()));
    };
    signal.addEventListener("abort", wake);
    sleepers.add(wake);
    wait();
  });
}
