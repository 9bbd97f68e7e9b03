/** Time as the engine sees it; injected, so that tests decide what passes. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after milliseconds of real time, or at once when the signal aborts. Never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}
