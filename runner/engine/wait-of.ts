import type { Case, Step } from "../model/case.js";

/** The documented seconds that a case spends waiting at the most, by its own steps. */
export function waitOf(one: Case): number {
  return one.steps.reduce((sum, step) => sum + waitOfStep(step), 0);
}

function waitOfStep(step: Step): number {
  if ("wait" in step) return step.wait;
  if ("together" in step) return Math.max(0, ...step.together.map(waitOfStep));
  return step.eventually ?? 0;
}
