import type { Step } from "./case.js";

/** The steps that a step is made of; none if it is a single one. */
export function partsOf(step: Step): readonly Step[] {
  if ("together" in step) return step.together;
  return "inTurn" in step ? step.inTurn : [];
}
