import type { Case, Step } from "../model/case.js";
import { shuffled } from "./random.js";
import { waitOf } from "./wait-of.js";

const readOnly = /^(?:Count|Describe|Get|List)/;

/**
 * Cases in batches, in an order that the seed decides, but for two rules: the longest waits come first, so that the
 * others run while those pass; and cases that try what a target has to refuse come after all others, in batches of
 * their own, because what it wrongly accepts may show up elsewhere.
 */
export function orderCases(cases: readonly Case[], seed: number, batchSize: number): Case[][] {
  const ordered = shuffled(cases, seed).sort((one, other) => waitOf(other) - waitOf(one));
  const intrusive = new Set(ordered.filter((one) => one.steps.some(isIntrusive)));
  const calm = ordered.filter((one) => !intrusive.has(one));
  return [...batches(calm, batchSize), ...batches([...intrusive], batchSize)];
}

function isIntrusive(step: Step): boolean {
  if ("together" in step) return step.together.some(isIntrusive);
  return "call" in step && step.expect?.fault !== undefined && !readOnly.test(step.call);
}

function batches(cases: readonly Case[], size: number): Case[][] {
  const count = Math.ceil(cases.length / size);
  return Array.from({ length: count }, (_, index) => cases.slice(index * size, (index + 1) * size));
}
