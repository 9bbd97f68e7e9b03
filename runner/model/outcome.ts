/** How a run came to its end. */
export type Outcome = "completed" | "interrupted" | "target-died" | "time-limit" | "max-failures";
