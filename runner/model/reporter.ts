import type { Report } from "./report.js";
import type { RunEvent } from "./run-event.js";

/** Where a reporter writes: a stream or a file. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly colors: boolean;
  /** Width in columns. */
  readonly columns: number;
}

/** A listener that makes text of a run. Events come in order; the report comes once, after the last of them. */
export interface Reporter {
  onEvent?(event: RunEvent): void;
  onReport?(report: Report): void;
}
