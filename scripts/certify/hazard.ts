import type { Laboratory } from "./open-laboratory.js";

/** The kinds of hazards, in the order of the table. */
export const kinds = [
  "connection",
  "framing",
  "body",
  "redirect",
  "tls",
  "injection",
  "signal",
  "output",
  "endpoint",
  "guard",
] as const;

/** What a hazard is about. */
export type Kind = (typeof kinds)[number];

/** One row: something that may happen to a run, and what the harness has to make of it. */
export interface Hazard {
  readonly kind: Kind;
  readonly hazard: string;
  /** What is done to the harness. */
  readonly done: string;
  /** What has to come of it; {@link Seen.seen} reads the same if it does. */
  readonly expected: string;
  /** Why it can't be tried on this machine. */
  readonly impossible?: () => string | undefined;
  meet(laboratory: Laboratory): Promise<Seen>;
}

/** What came of a hazard. */
export interface Seen {
  readonly seen: string;
  /** What is wrong beside that: a broken or poisoned report, a leaked credential, too much memory. */
  readonly complaints: readonly string[];
  /** Milliseconds from the start of the first process to the end of the last. */
  readonly wallMs: number;
  /** The most memory that one process took; unknown of one that was killed. */
  readonly peakMiB: number | undefined;
}
