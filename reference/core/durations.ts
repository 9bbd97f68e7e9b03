import { invalid } from "./fault.js";

/** Seconds of the longest time limit that can be asked for: one year. Source: setting-timeouts.html. */
const longest = 31_536_000;

/** Refuses time limits of more than a year, by the name of the member that holds them. */
export function checkDurations(durations: Readonly<Record<string, string | undefined>>): void {
  for (const [member, seconds] of Object.entries(durations)) {
    if (Number(seconds) > longest)
      throw invalid(`${member}: at most ${longest} seconds (one year); got ${seconds}`);
  }
}

/** Milliseconds of a duration in seconds as text, or `undefined` for no limit: absent, empty or `NONE`. */
export function milliseconds(seconds: string | undefined): number | undefined {
  return seconds === undefined || seconds === "" || seconds === "NONE" ? undefined : Number(seconds) * 1000;
}

/**
 * Milliseconds by which the service acts after a time limit has passed: never early, and as late as it was recorded to be.
 */
export const lateness = 5;

/** A point in time as the wire carries it: epoch seconds with milliseconds. */
export function timestamp(now: number): number {
  return now / 1000;
}
