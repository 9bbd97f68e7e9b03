/** Times one call. */
export interface Clock {
  restart(): void;
  /** When it was last started, and how long ago, in milliseconds. */
  read(): { readonly startedAt: number; readonly durationMs: number };
}

/** Starts a clock. `now` dates the start; the length is measured by a clock that is never set back. */
export function startClock(now: () => number): Clock {
  let startedAt = now();
  let begun = performance.now();
  return {
    restart() {
      startedAt = now();
      begun = performance.now();
    },
    read: () => ({ startedAt, durationMs: performance.now() - begun }),
  };
}
