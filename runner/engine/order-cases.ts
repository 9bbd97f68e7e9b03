import type { CallStep, Case, Step } from "../model/case.js";
import { partsOf } from "../model/parts-of.js";
import { shuffled } from "./random.js";
import { waitOf } from "./wait-of.js";

/** How many cases make a batch, by what they may do to the target. */
export interface BatchSizes {
  readonly calm: number;
  readonly intrusive: number;
}

/**
 * What makes things, the more far-reaching last. What has to be refused of it is tried after the calls that could find
 * the thing: an execution without an id, once started, is there to be terminated.
 */
const makers = ["StartWorkflowExecution", "RegisterWorkflowType", "RegisterActivityType", "RegisterDomain"];

const readOnly = /^(?:Count|Describe|Get|List)/;

/** Batches of cases: those of one phase may run side by side, those of the next come after them. */
export type Phase = readonly (readonly Case[])[];

/**
 * Cases in batches, in an order that the seed decides, but for two rules: those that wait come first, all in one
 * batch, so that their waits pass side by side; and cases that try what a target has to refuse come in phases of their
 * own after all others, because what it wrongly accepts may show up elsewhere.
 */
export function orderCases(cases: readonly Case[], seed: number, sizes: BatchSizes): Phase[] {
  const ordered = shuffled(cases, seed).sort((one, other) => waitOf(other) - waitOf(one));
  const waiting = ordered.filter((one) => waitOf(one) > 0);
  const others = ordered.filter((one) => waitOf(one) === 0);
  const reaching = (reach: number) => others.filter(({ steps }) => reachOf(steps) === reach);
  const first = [...(waiting.length > 0 ? [waiting] : []), ...batches(reaching(0), sizes.calm)];
  const intrusive = [1, ...makers.map(reachOfMaker)].map((reach) =>
    batches(reaching(reach), sizes.intrusive),
  );
  return [first, ...intrusive].filter((phase) => phase.length > 0);
}

/** How far it reaches if what has to be refused is accepted: 0 nowhere, 1 to the thing it is about, more by what it makes. */
function reachOf(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map((step) => ("call" in step ? reachOfCall(step) : reachOf(partsOf(step)))));
}

function reachOfCall({ call, expect }: CallStep): number {
  if (expect?.fault === undefined || readOnly.test(call)) return 0;
  return makers.includes(call) ? reachOfMaker(call) : 1;
}

function reachOfMaker(call: string): number {
  return 2 + makers.indexOf(call);
}

function batches(cases: readonly Case[], size: number): Case[][] {
  const count = Math.ceil(cases.length / size);
  return Array.from({ length: count }, (_, index) => cases.slice(index * size, (index + 1) * size));
}
