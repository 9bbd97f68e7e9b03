import type { Case, Step } from "../model/case.js";
import { partsOf } from "../model/parts-of.js";
import { shuffled } from "./random.js";
import { waitOf } from "./wait-of.js";

/** How many cases make a batch, by what they may do to the target. */
export interface BatchSizes {
  readonly calm: number;
  readonly intrusive: number;
}

const readOnly = /^(?:Count|Describe|Get|List)/;

/** Batches of cases: those of one phase may run side by side, those of the next come after them. */
export type Phase = readonly (readonly Case[])[];

/**
 * Cases in batches, in an order that the seed decides, but for two rules: those that wait come first, all in one
 * batch, so that their waits pass side by side; and cases that try what a target has to refuse come in a phase of their
 * own after all others, because what it wrongly accepts may show up elsewhere.
 */
export function orderCases(cases: readonly Case[], seed: number, sizes: BatchSizes): Phase[] {
  const ordered = shuffled(cases, seed).sort((one, other) => waitOf(other) - waitOf(one));
  const waiting = ordered.filter((one) => waitOf(one) > 0);
  const others = ordered.filter((one) => waitOf(one) === 0);
  const intrusive = new Set(others.filter((one) => one.steps.some(isIntrusive)));
  const calm = others.filter((one) => !intrusive.has(one));
  return [
    [...(waiting.length > 0 ? [waiting] : []), ...batches(calm, sizes.calm)],
    batches([...intrusive], sizes.intrusive),
  ];
}

function isIntrusive(step: Step): boolean {
  if (partsOf(step).some(isIntrusive)) return true;
  return "call" in step && step.expect?.fault !== undefined && !readOnly.test(step.call);
}

function batches(cases: readonly Case[], size: number): Case[][] {
  const count = Math.ceil(cases.length / size);
  return Array.from({ length: count }, (_, index) => cases.slice(index * size, (index + 1) * size));
}
