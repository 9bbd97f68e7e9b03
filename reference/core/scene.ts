import type { Execution } from "./execution.js";
import type { Turn } from "./turn.js";

/** The execution that something happens to, and the turn in which it does. */
export interface Scene {
  readonly turn: Turn;
  readonly execution: Execution;
}
