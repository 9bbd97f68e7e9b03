import { isObject } from "../../runner/derive/input-path.js";
import type { CallStep, Case, Fixture, Step } from "../../runner/model/case.js";
import type { Json, JsonObject } from "../../runner/model/json.js";
import { partsOf } from "../../runner/model/parts-of.js";
import { cannedOutputs } from "./canned-outputs.js";
import type { Answer, Asked } from "./start-endpoint.js";

/** A call that is written somewhere, with the answer that its author wants. */
interface KnownCall {
  readonly operation: string;
  readonly input: Json;
  readonly answer: Answer;
  /** How many of its values are written. */
  readonly literals: number;
}

type Outputs = ReturnType<typeof cannedOutputs>;

/**
 * Answers as the author of a case wants it: knows each call that is written in suites or follows from specs, by those of
 * its values that are written there, and of what is made up in a run knows nothing. Where several fit, the one of which
 * most is written counts, and success before refusal.
 */
export function knowsLiteralNames(
  cases: readonly Case[],
  fixtures: Iterable<Fixture>,
): (asked: Asked) => Answer {
  const outputs = cannedOutputs();
  const steps = [...fixtures, ...cases].flatMap((one) => one.steps);
  const byOperation = new Map<string, KnownCall[]>();
  for (const call of steps.flatMap(callsIn).flatMap((step) => knownCalls(step, outputs)))
    byOperation.set(call.operation, [...(byOperation.get(call.operation) ?? []), call]);
  for (const calls of byOperation.values())
    calls.sort(
      (one, other) => other.literals - one.literals || statusOf(one.answer) - statusOf(other.answer),
    );
  return ({ operation, body }) => {
    const input = read(body);
    const found = byOperation.get(operation)?.find((call) => fits(call.input, input));
    return found?.answer ?? success(operation, undefined, outputs);
  };
}

function read(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return null;
  }
}

function statusOf(answer: Answer): number {
  return typeof answer === "string" ? 0 : answer.status;
}

function callsIn(step: Step): CallStep[] {
  return "call" in step ? [step] : partsOf(step).flatMap(callsIn);
}

/** A call and its accepted counterpart. */
function knownCalls({ call, input, expect = {}, twin }: CallStep, outputs: Outputs): KnownCall[] {
  const wanted = success(call, expect.output, outputs);
  const [fault] = [expect.fault ?? []].flat();
  const isRefused = fault !== undefined && !expect.orSuccess;
  const own = known(call, input, isRefused ? refusal(fault) : wanted);
  return twin ? [own, known(call, twin.input ?? input, success(call, undefined, outputs))] : [own];
}

function known(operation: string, input: Json, answer: Answer): KnownCall {
  const written = writtenOf(input);
  return { operation, input: written, answer, literals: countLiterals(written) };
}

/** Stands for what is only known in a run. */
const anything = "\u0000";

const madeUp = new Set(["ref", "unique", "length,unique", "now", "join", "sequence"]);

function writtenOf(template: Json): Json {
  if (Array.isArray(template)) return template.map((element: Json) => writtenOf(element));
  if (!isObject(template)) return template;
  const names = Object.keys(template).sort().join();
  if (madeUp.has(names)) return anything;
  if (names === "literal") return template.literal ?? null;
  if (names === "repeat,times") return String(template.repeat).repeat(Number(template.times));
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [name, writtenOf(value ?? null)]),
  );
}

function countLiterals(written: Json): number {
  if (written === anything) return 0;
  if (typeof written !== "object" || written === null) return 1;
  return Object.values(written).reduce((sum: number, value) => sum + countLiterals(value ?? null), 0);
}

function fits(written: Json, input: Json): boolean {
  if (written === anything) return true;
  if (typeof written !== "object" || written === null) return written === input;
  if (typeof input !== "object" || input === null || Array.isArray(written) !== Array.isArray(input))
    return false;
  const [own, other] = [Object.entries(written), input as Readonly<Record<string, Json>>];
  return (
    own.length === Object.keys(other).length &&
    own.every(([name, value]) => name in other && fits(value ?? null, other[name] ?? null))
  );
}

/** An output that is valid, with what a case says of it where that is a plain value. */
function success(operation: string, wanted: Json | undefined, outputs: Outputs): Answer {
  const output = outputs.get(operation);
  if (output === null || output === undefined) return { status: 200, body: "" };
  return { status: 200, body: JSON.stringify({ ...output, ...plainMembers(wanted) }) };
}

function plainMembers(wanted: Json | undefined): JsonObject {
  if (!isObject(wanted)) return {};
  const plain = Object.entries(wanted).filter(([, value]) => typeof value !== "object");
  return Object.fromEntries(plain);
}

function refusal(fault: string): Answer {
  const body = JSON.stringify({ __type: wireNames[fault] ?? fault, message: "No" });
  return { status: statuses[fault] ?? 400, body };
}

const wireNames: Readonly<Record<string, string>> = { ValidationError: "ValidationException" };
const statuses: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  UnknownOperationException: 404,
};
