import type { Outcome } from "../model/outcome.js";

/** What cut a run off, by its outcome, as the beginning of a sentence; empty for one that came to its end. */
export const cutOff: Readonly<Record<Outcome, string>> = {
  completed: "",
  interrupted: "The run was interrupted",
  "target-died": "The target stopped answering",
  "time-limit": "The time limit ended the run",
  "max-failures": "The run stopped at its limit of failures",
};
