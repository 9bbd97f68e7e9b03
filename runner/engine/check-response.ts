import { outputPathRequirement, outputRequirement } from "../derive/requirement-id.js";
import { checkClient } from "../expect/check-client.js";
import { isObject } from "../expect/difference.js";
import { checkHistory } from "../expect/history/check-history.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import { outputMismatches, pathsIn, voidMismatches } from "../expect/output-mismatches.js";
import { checkPage } from "../expect/page-mismatches.js";
import { checkProtocol } from "../expect/protocol-mismatches.js";
import type { ClientOutcome } from "../model/client-outcome.js";
import type { Exchange, WireResponse } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import type { TransportCall } from "../model/transport.js";
import { clientView } from "./client-view.js";
import { documentedMembers } from "./documented-members.js";
import { documentedPaths } from "./documented-paths.js";
import type { Frame } from "./frame.js";
import { isPoll } from "./is-poll.js";
import type { RunContext } from "./run-context.js";

/** A call that was answered. */
export interface AnsweredCall {
  readonly call: TransportCall;
  readonly exchange: Exchange;
  readonly response: WireResponse;
  /** What a real client made of the response. */
  readonly client?: ClientOutcome | undefined;
}

/**
 * Checks what holds for every response, and books it to its own requirements.
 * @returns what in the body departs from the spec
 */
export function checkResponse(answered: AnsweredCall, frame: Frame): readonly Mismatch[] {
  const { call, exchange, response, client } = answered;
  const { context } = frame;
  book([...checkProtocol(response, context.book), ...context.requestIds.note(response)], exchange, frame);
  book(context.runIds.note(call, response), exchange, frame);
  if (isAccepted(response)) {
    book(historyChecks(answered, context), exchange, frame);
    book(pageChecks(answered, context), exchange, frame);
  }
  const spoiled = isAccepted(response) ? checkBody(answered, frame) : [];
  const view = clientView(call.operation, spoiled.length > 0, context);
  book(checkClient({ client, response }, view), exchange, frame);
  return spoiled;
}

type Check = ReturnType<typeof checkProtocol>[number];

function book(checks: Iterable<Check>, exchange: Exchange, { trace, at }: Frame): void {
  for (const { requirement, mismatch } of checks) {
    if (mismatch) trace.noted.push({ mismatch: { ...mismatch, at }, exchange });
    else trace.held.add(requirement);
  }
}

function historyChecks({ call, response }: AnsweredCall, { histories }: RunContext): Check[] {
  const isReverse = call.input.reverseOrder === true;
  return [...checkHistory(call.operation, response, isReverse), ...histories.note(call, response)];
}

function pageChecks({ call, response }: AnsweredCall, { specs }: RunContext): Check[] {
  const { operation, input } = call;
  const pagination = specs.operations.get(operation)?.pagination;
  return pagination ? checkPage({ operation, input, response, pagination }) : [];
}

function checkBody({ call, exchange, response }: AnsweredCall, frame: Frame): Mismatch[] {
  const { trace, context, at } = frame;
  const spoiled = bodyMismatches(call.operation, response, context).map((found) => ({ ...found, at }));
  trace.noted.push(...spoiled.map((mismatch) => ({ mismatch, exchange })));
  if (spoiled.length === 0) noteHeld(call.operation, response, frame);
  return spoiled;
}

function bodyMismatches(
  operation: string,
  response: WireResponse,
  { validators, specs }: RunContext,
): Omit<Mismatch, "at">[] {
  const requirementAt = (pointer: string) => outputRequirement(operation, pointer);
  const validate = validators.outputs.get(operation);
  if (!validate) return voidMismatches(response, requirementAt);
  const members = documentedMembers(operation, specs);
  const found = outputMismatches(response, { validate, members }, requirementAt);
  return isPoll(operation) && isEmptyPoll(response)
    ? found.filter(({ pointer }) => pointer === "/startedEventId")
    : found;
}

/** A poll that ran out hands out no token, and of the task's other members only the event id. */
function isEmptyPoll({ json }: WireResponse): boolean {
  return isObject(json) && (json.taskToken === undefined || json.taskToken === "");
}

function noteHeld(operation: string, { json }: WireResponse, { trace, context }: Frame): void {
  trace.held.add(outputRequirement(operation, ""));
  if (json === undefined) return;
  trace.held.add("protocol.response-json").add("protocol.null-members-omitted");
  for (const path of pathsIn(json, documentedPaths(operation, context.specs)))
    trace.held.add(outputPathRequirement(operation, path));
}
