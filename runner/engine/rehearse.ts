import type { Case } from "../model/case.js";
import { runCase } from "./run-case.js";
import type { RunContext } from "./run-context.js";

/**
 * Runs a case up to its first wait, for its effect on the target alone: what it shows is nobody's business. It tells
 * within moments whether a case that takes minutes leaves the target unusable.
 */
export async function rehearse(one: Case, context: RunContext): Promise<void> {
  const enough = new AbortController();
  await runCase(one, {
    ...context,
    signal: AbortSignal.any([context.signal, enough.signal]),
    targetClock: {
      ...context.targetClock,
      realMs: () => 0,
      wait: async () => enough.abort("a rehearsal does not wait"),
    },
  });
}
