import { resolveSchema } from "../../derive/resolve-schema.js";
import { isPoll } from "../../engine/is-poll.js";
import { wireFaultName } from "../../expect/fault-book.js";
import { isAccepted } from "../../expect/outcome-mismatches.js";
import type { Departure } from "../../model/discovery.js";
import type { Exchange, WireResponse } from "../../model/exchange.js";
import type { Json } from "../../model/json.js";
import type { Specs } from "../../model/spec.js";
import { compareHistories, sameEvent } from "./compare-histories.js";
import { compareValues } from "./compare-values.js";
import type { Pairing } from "./pairing.js";

/** What the two endpoints answered to one call. */
export interface Answers {
  readonly operation: string;
  /** The types of the decisions that the call brings. */
  readonly decisions: readonly string[];
  readonly reference: WireResponse;
  readonly target: Exchange;
}

/** What answers are compared by. */
export interface Measure {
  readonly specs: Specs;
  readonly pairing: Pairing;
}

/** How the target's answer departs from the reference's, legal differences left out; the gravest comes first. */
export function compareAnswers(
  { operation, decisions, reference, target }: Answers,
  measure: Measure,
): Departure[] {
  const { response } = target;
  const brought = decisions.length > 0 ? { decisions } : {};
  if (!response) return [{ ...noAnswer(target), ...brought }];
  const outcome = compareOutcomes([reference, response], operation, measure.specs);
  if (outcome) return [{ ...outcome, ...brought }];
  if (!isAccepted(reference)) return [];
  return compareOutputs(operation, [reference.json ?? null, response.json ?? null], measure);
}

/** Where the outputs of an operation differ. Events count as a history. */
export function compareOutputs(
  operation: string,
  [reference, target]: readonly [Json, Json],
  { specs, pairing }: Measure,
): Departure[] {
  const { operations, shapes } = specs;
  const declared = operations.get(operation)?.output;
  if (!declared) return [];
  const output = resolveSchema(shapes, declared);
  const { events, ...properties } = output.properties ?? {};
  const isSameEvent = sameEvent(reference, target);
  const place = { about: "", query: "", schema: { ...output, properties } };
  const members = compareValues([reference, target], place, { shapes, pairing, isSameEvent });
  const event = shapes.get("HistoryEvent");
  if (!events || !event) return members;
  return [...members, ...compareHistories(reference, target, { shapes, pairing, event })];
}

function noAnswer({ failure, operation }: Exchange): Departure {
  const code = failure?.code ?? "other";
  const sides = { reference: "an answer", target: code, parts: true };
  return { kind: "no-answer", about: code, ...(isPoll(operation) && { query: "taskToken" }), ...sides };
}

function compareOutcomes(
  [reference, target]: readonly [WireResponse, WireResponse],
  operation: string,
  specs: Specs,
): Departure | undefined {
  const [expected, actual] = [faultOf(reference), faultOf(target)];
  const sides = { reference: expected ?? "success", target: actual ?? "success" };
  if (expected === undefined && actual === undefined) return undefined;
  if (expected === undefined) return { kind: "rejected", about: sides.target, ...sides, parts: true };
  if (actual === undefined) return { kind: "accepted", about: expected, ...sides, parts: true };
  if (mayStandFor(expected, actual, { operation, specs })) return undefined;
  return { kind: "wrong-fault", about: `${expected}, ${actual}`, ...sides, parts: false };
}

/**
 * Whether an error is as good as another: several conditions may hold of one call, and which of the documented errors is
 * then told is nowhere said.
 */
function mayStandFor(
  expected: string,
  actual: string,
  { operation, specs }: { readonly operation: string; readonly specs: Specs },
): boolean {
  const spellings = specs.service.commonErrors.map(({ wireNames, recordedAs = [] }) => [
    ...wireNames,
    ...recordedAs,
  ]);
  if (spellings.some((names) => names.includes(expected) && names.includes(actual))) return true;
  return expected === actual || specs.operations.get(operation)?.faults.includes(actual) === true;
}

/** The error of a response by its documented name; `undefined` if the call was accepted. */
export function faultOf(response: WireResponse): string | undefined {
  if (isAccepted(response)) return undefined;
  return wireFaultName(response.json) ?? `HTTP ${response.status}`;
}
