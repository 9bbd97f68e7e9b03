import type { Outcome } from "../model/outcome.js";

/** From the one that says the least of a run to the one that says the most. */
const outcomes: readonly Outcome[] = [
  "completed",
  "max-failures",
  "time-limit",
  "target-died",
  "interrupted",
];

/** The outcome of a run by those of its parts. */
export function worstOutcome(found: readonly Outcome[]): Outcome {
  return outcomes[Math.max(...found.map((outcome) => outcomes.indexOf(outcome)))] ?? "interrupted";
}
