/** Where the endpoint gets its time from. Times are epoch milliseconds of the service. */
export interface Clock {
  readonly now: () => number;
  /** Calls an action once the time has come, and not before; gives what calls it off. */
  readonly at: (time: number, action: () => void) => () => void;
}

/** The longest that a timer of the platform can be set to. */
const longestTimer = 2 ** 31 - 1;

/**
 * A clock that starts at the present and runs `timeScale` times faster than real time, or than another measure of
 * elapsed milliseconds. It never goes backwards.
 */
export function scaledClock(timeScale: number, elapsed: () => number = () => performance.now()): Clock {
  const start = Date.now();
  const origin = elapsed();
  const now = () => Math.floor(start + (elapsed() - origin) * timeScale);
  const at = (time: number, action: () => void): (() => void) => {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const left = (time - now()) / timeScale;
      timer = left <= 0 ? setTimeout(action, 0) : setTimeout(check, Math.min(left, longestTimer));
      timer.unref();
    };
    // A timer of the platform may be early by a fraction of a millisecond.
    const check = () => (now() >= time ? action() : wait());
    wait();
    return () => clearTimeout(timer);
  };
  return { now, at };
}

/** A clock that stands still until it is told to go on. */
export interface SteppedClock extends Clock {
  /** Lets milliseconds pass; what is due in them is called in order, each at its time. */
  readonly step: (milliseconds: number) => void;
}

/** Makes a {@link SteppedClock} that stands at a time. */
export function steppedClock(start: number): SteppedClock {
  let now = start;
  const alarms = new Set<{ readonly time: number; readonly action: () => void }>();
  const next = (until: number) =>
    [...alarms].filter(({ time }) => time <= until).sort((a, b) => a.time - b.time)[0];
  return {
    now: () => now,
    at: (time, action) => {
      const alarm = { time, action };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    step: (milliseconds) => {
      const until = now + milliseconds;
      for (let alarm = next(until); alarm !== undefined; alarm = next(until)) {
        alarms.delete(alarm);
        now = Math.max(now, alarm.time);
        alarm.action();
      }
      now = until;
    },
  };
}
