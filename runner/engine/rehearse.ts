import type { Case } from "../model/case.js";
import { runCase } from "./run-case.js";
import type { RunContext, Stop } from "./run-context.js";

/**
 * Runs a case up to its first wait, for its effect on the target alone: what it shows is nobody's business. It tells
 * within moments whether a case that takes minutes leaves the target unusable.
 */
export async function rehearse(one: Case, context: RunContext): Promise<void> {
  const stops = new Set<Stop>();
  const end: Stop = (reason) => {
    for (const stop of stops) stop(reason);
  };
  context.stops.add(end);
  await runCase(one, {
    ...context,
    stops,
    targetClock: {
      ...context.targetClock,
      realMs: () => 0,
      wait: async () => end("a rehearsal does not wait"),
    },
  });
  context.stops.delete(end);
}
