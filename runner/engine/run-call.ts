import { type ContentDifference, contentMismatches } from "../expect/content-mismatches.js";
import { isObject } from "../expect/difference.js";
import { wireFaultName } from "../expect/fault-book.js";
import { isAccepted, outcomeMismatches } from "../expect/outcome-mismatches.js";
import { query } from "../expect/query.js";
import type { CallStep } from "../model/case.js";
import type { Exchange, WireResponse } from "../model/exchange.js";
import type { Expectation } from "../model/expectation.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import { fillTemplate } from "./fill-template.js";
import { fillingsOf } from "./fillings-of.js";
import type { Frame } from "./frame.js";
import { type CallParts, type Sent, sendCall } from "./send-call.js";
import { sendPages } from "./send-pages.js";
import type { Ending, Trace } from "./trace.js";

/** Real milliseconds between the tries of a call whose expectation is to come true eventually: ever longer. */
const retryMs = { first: 100, longest: 800 };

/** Makes a step's call and judges its response, and its twin's where that decides. */
export async function runCall(step: CallStep, frame: Frame): Promise<Ending | undefined> {
  const sent = await sendUntilAsExpected(step, frame);
  if ("ending" in sent) return sent.ending;
  const differences = differencesOf(step, sent.response, frame);
  const accepted = isAccepted(sent.response);
  if (!accepted && step.twin) {
    const ending = await runTwin(step, frame);
    if (ending) return ending;
  }
  if (differences.length > 0) return departure(step, differences, sent.response, frame);
  if (!accepted) return undefined;
  return spoiledBy(step, sent, frame) ?? capture(step, sent.response, frame);
}

async function sendUntilAsExpected(step: CallStep, frame: Frame): Promise<Sent> {
  const { context, signal } = frame;
  const until = context.clock.now() + context.targetClock.realMs(step.eventually ?? 0);
  for (let pauseMs = retryMs.first; ; pauseMs = Math.min(2 * pauseMs, retryMs.longest)) {
    const sent = await sendPages(
      step,
      frame,
      step.expect?.fault === undefined && step.expect?.status === undefined,
    );
    const leftMs = until - context.clock.now();
    if ("ending" in sent || leftMs <= 0 || signal.aborted) return sent;
    if (differencesOf(step, sent.response, frame).length === 0 || isFinal(sent.response)) return sent;
    forget(sent.exchanges, frame.trace);
    await context.slots.release(() => context.clock.sleep(Math.min(pauseMs, leftMs), signal));
  }
}

/** A try that came too early shows nothing; what is made at the same time stays. */
function forget(tried: readonly Exchange[], { exchanges }: Trace): void {
  for (const exchange of tried) exchanges.splice(exchanges.lastIndexOf(exchange), 1);
}

/** Time makes things known; it turns no other refusal into an answer. */
function isFinal(response: WireResponse): boolean {
  return !isAccepted(response) && wireFaultName(response.json) !== "UnknownResourceFault";
}

function differencesOf(step: CallStep, response: WireResponse, frame: Frame): ContentDifference[] {
  const expectation = filledExpectation(step.expect ?? {}, frame);
  const outcome = outcomeMismatches(expectation, response, frame.context.book);
  if (outcome.length > 0) return outcome;
  const asked = isAccepted(response) || expectation.fault === undefined || !expectation.orSuccess;
  return asked ? contentMismatches(expectation, response) : [];
}

function filledExpectation(expectation: Expectation, frame: Frame): Expectation {
  const fill = (template: Json) => fillTemplate(template, frame.scope, fillingsOf(frame));
  return {
    ...expectation,
    ...(expectation.output !== undefined && { output: fill(expectation.output) }),
    ...(expectation.where && {
      where: expectation.where.map((part) => ({ ...part, matches: fill(part.matches) })),
    }),
  };
}

/**
 * The same call made acceptable: a rejection says something only if this one is accepted. Cases that build nothing share
 * their state, so one acceptance speaks for all of them that make this same call.
 */
async function runTwin(step: CallStep, frame: Frame): Promise<Ending | undefined> {
  const { given = [], steps = [] } = frame.subject ?? {};
  if (given.length > 0 || steps.length !== 1) return sendTwin(step, frame);
  const { twins, slots } = frame.context;
  const key = JSON.stringify([twinOf(step), frame.credentials]);
  const known = twins.get(key);
  if (known && (await slots.release(() => known))) return undefined;
  const sending = sendTwin(step, frame);
  const isAcceptable = async () => (await sending.catch(() => ({}))) === undefined;
  twins.set(key, isAcceptable());
  return sending;
}

async function sendTwin(step: CallStep, frame: Frame): Promise<Ending | undefined> {
  const here = { ...frame, at: `${frame.at}/twin` };
  const sent = await sendCall(twinOf(step), here, true);
  if ("ending" in sent) return sent.ending;
  if (isAccepted(sent.response)) return undefined;
  return blocked(step, here, `${step.call} refuses the accepted counterpart of this call too`);
}

function twinOf({ call, input, credentials, twin }: CallStep): CallParts {
  return { call, input, ...(credentials !== undefined && { credentials }), ...twin };
}

function departure(
  step: CallStep,
  differences: readonly ContentDifference[],
  response: WireResponse,
  frame: Frame,
): Ending {
  const { subject } = frame;
  const refused = !isAccepted(response) && step.expect === undefined;
  if (!subject || (refused && !subject.requirements.includes(blockingRequirement(step))))
    return blocked(step, frame, `${step.call} does not answer as the steps before need it`);
  const own = step.expect?.requirement ?? subject.requirements[0] ?? "";
  return {
    status: "failed",
    mismatches: differences.map(
      ({ requirement, ...found }): Mismatch => ({ ...found, requirement: requirement ?? own, at: frame.at }),
    ),
  };
}

/** An accepted call proves nothing if its answer is broken and nothing else in it was looked at. */
function spoiledBy(
  step: CallStep,
  sent: Extract<Sent, { response: unknown }>,
  frame: Frame,
): Ending | undefined {
  const first = sent.spoiled.find(({ requirement }) => requirement !== "protocol.null-members-omitted");
  if (
    !first ||
    !frame.subject ||
    looksAtOutput(step, frame) ||
    frame.subject.requirements.includes(first.requirement)
  )
    return undefined;
  const reason = `${step.call} was accepted, but its answer breaks the spec at ${first.pointer || "its root"}`;
  return { status: "blocked", blocker: { requirement: first.requirement, at: frame.at, reason } };
}

/** Whether an answer without any member would not do: an expectation that such a one meets has not looked. */
function looksAtOutput({ expect = {} }: CallStep, frame: Frame): boolean {
  const { output, where } = filledExpectation(expect, frame);
  const nothing: WireResponse = { status: 200, headers: {}, body: "{}", json: {} };
  const looked = { ...(output !== undefined && { output }), ...(where && { where }) };
  return contentMismatches(looked, nothing).length > 0;
}

function capture(step: CallStep, response: WireResponse, frame: Frame): Ending | undefined {
  for (const [name, expression] of Object.entries(step.capture ?? {})) {
    const found = query(response.json ?? null, expression);
    if (found === null || found === "")
      return blocked(step, frame, `${step.call} gives nothing at \`${expression}\``);
    frame.scope.names.set(name, found);
  }
  return undefined;
}

function blocked(step: CallStep, frame: Frame, reason: string): Ending {
  return { status: "blocked", blocker: { requirement: blockingRequirement(step), at: frame.at, reason } };
}

/** What to mend first if a call isn't answered: the one decision that it brings, or else the operation. */
function blockingRequirement({ call, input }: CallStep): string {
  const decisions =
    isObject(input) && Array.isArray(input.decisions) ? (input.decisions as readonly Json[]) : [];
  const types = new Set(
    decisions.map((decision) => (isObject(decision) ? decision.decisionType : undefined)),
  );
  const [only] = types;
  return types.size === 1 && typeof only === "string" ? `${only}.decision` : `${call}.operation`;
}
