import { HarnessError } from "../errors.js";
import { isObject, withoutNulls } from "../expect/difference.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import type { CallStep } from "../model/case.js";
import type { Exchange, TransportFailure, WireResponse } from "../model/exchange.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import type { TransportCall } from "../model/transport.js";
import { boundedExchange } from "./bounded.js";
import { checkResponse } from "./check-response.js";
import { fillTemplate } from "./fill-template.js";
import { fillingsOf } from "./fillings-of.js";
import type { Frame } from "./frame.js";
import { isPoll } from "./is-poll.js";
import type { RunContext } from "./run-context.js";
import type { Ending } from "./trace.js";

/** How long a poll may last, in real milliseconds, before its case gives its slot away. */
const slowPollMs = 200;

/**
 * The same in documented seconds where cases run one at a time: the next call must not meet a poll that is still being
 * looked at.
 */
const slowPollSeconds = 2;

/** The requirement that run ids tell executions apart. */
const runIdUnique = "StartWorkflowExecution.run-id-unique";

/** A response, with what in its body departs from the spec; or the reason why there is none. */
export type Sent =
  | {
      /** As it was sent. */
      readonly input: JsonObject;
      readonly response: WireResponse;
      readonly spoiled: readonly Mismatch[];
      /** What it took: one, or as many as there are pages. */
      readonly exchanges: readonly Exchange[];
    }
  | { readonly ending: Ending };

/** What of a step makes one call. */
export type CallParts = Pick<CallStep, "call" | "input" | "http" | "credentials">;

/**
 * Makes one call and checks of its response what holds for every response.
 * @throws {HarnessError} `harness` if the call is meant to be accepted and yet breaks its own spec
 */
export async function sendCall(parts: CallParts, frame: Frame, meantToBeAccepted: boolean): Promise<Sent> {
  const call = prepareCall(parts, frame);
  if (meantToBeAccepted && !parts.http) checkOwnInput(call, frame);
  const whole = placed(frame.context.redact(await exchangeOf(call, frame)), frame);
  const exchange = boundedExchange(whole);
  frame.trace.exchanges.push(exchange);
  const { response, failure, client } = whole;
  if (failure?.code === "unsent") return { ending: unsent(call, failure.message, frame) };
  if (!response) return unanswered(call, failure, frame);
  frame.context.targetClock.learn(response);
  if (isAccepted(response)) frame.context.resources.note(call, response.json);
  const spoiled = checkResponse({ call, exchange, response, client }, frame);
  if (isRepeatedStart(exchange, frame)) return { ending: indistinct(frame) };
  return { input: call.input, response, spoiled, exchanges: [exchange] };
}

/** What was not answered may have been done all the same, unless nobody listens at all. */
function unanswered(call: TransportCall, failure: TransportFailure | undefined, { context }: Frame): Sent {
  if (failure?.code !== "refused") context.resources.suspect(call);
  return { ending: { status: "errored", reason: failure?.message ?? "no response" } };
}

/** Two executions that can't be told apart: an answer about one may be about the other, and shows nothing. */
function isRepeatedStart(exchange: Exchange, { trace }: Frame): boolean {
  return trace.noted.some(
    (noted) => noted.exchange === exchange && noted.mismatch.requirement === runIdUnique,
  );
}

function indistinct({ at }: Frame): Ending {
  const reason = "StartWorkflowExecution gives a run id that it gave before in this domain";
  return { status: "blocked", blocker: { requirement: runIdUnique, at, reason } };
}

/** What a client does not send can't be tried through it. A case about the client itself is failed by that. */
function unsent({ operation, input }: TransportCall, reason: string, { subject, at }: Frame): Ending {
  if (subject?.client === undefined) return { status: "skipped", reason };
  const requirement = subject.requirements[0] ?? "";
  const expected: Json = { sent: { operation, input } };
  return {
    status: "failed",
    mismatches: [{ requirement, kind: "missing", pointer: "", expected, actual: reason, at }],
  };
}

function prepareCall(parts: CallParts, frame: Frame): TransportCall {
  const { call, input, http, credentials = frame.credentials } = parts;
  const { context } = frame;
  const fillings = fillingsOf(credentials === undefined ? frame : { ...frame, credentials });
  const { body, ...change } = http ?? {};
  return {
    operation: call,
    input: asInput(fillTemplate(input, frame.scope, fillings), frame),
    timeoutMs: timeoutOf(call, context),
    signal: frame.signal,
    ...(credentials !== undefined && { credentials }),
    ...(http && {
      http: {
        ...change,
        ...(body !== undefined && { body: asText(fillTemplate(body, frame.scope, fillings)) }),
      },
    }),
  };
}

/** Notes where an exchange belongs, and how long its case waited before. */
function placed(exchange: Exchange, { trace, at }: Frame): Exchange {
  const { pauseMs } = trace;
  trace.pauseMs = 0;
  return { ...exchange, at, ...(pauseMs > 0 && { pauseMs }) };
}

function asInput(input: Json, frame: Frame): JsonObject {
  if (isObject(input)) return input;
  throw new HarnessError("data", {
    where: frame.at,
    what: "the input isn't an object",
    got: JSON.stringify(input),
  });
}

function asText(body: Json): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

function timeoutOf(operation: string, { options, specs, targetClock }: RunContext): number {
  const hold = isPoll(operation) ? targetClock.realMs(specs.service.longPoll.clientTimeoutSeconds) : 0;
  return options.requestTimeoutMs + hold;
}

async function exchangeOf(call: TransportCall, { context }: Frame): Promise<Exchange> {
  const sending = context.transport.send(call);
  if (!isPoll(call.operation)) return sending;
  const { options, targetClock } = context;
  const slowMs =
    options.concurrency === 1 ? Math.max(slowPollMs, targetClock.realMs(slowPollSeconds)) : slowPollMs;
  const slow = context.clock.sleep(slowMs, call.signal).then(() => undefined);
  return (await Promise.race([sending, slow])) ?? context.slots.release(() => sending);
}

/** A case that blames the target must be right itself. */
function checkOwnInput({ operation, input }: TransportCall, frame: Frame): void {
  const [error] = frame.context.validators.inputs.get(operation)?.(withoutNulls(input)) ?? [];
  if (!error) return;
  throw new HarnessError("harness", {
    where: `${frame.subject?.id ?? ""} ${frame.at} ${operation}${error.instancePath}`.trim(),
    what: "this input is meant to be valid but breaks the operation's own spec",
    expected: `${error.keyword} ${JSON.stringify(error.params)}`,
    got: JSON.stringify(input).slice(0, 300),
    hint: "Mend the case or the spec; the target was not blamed.",
  });
}
