import { type Fillings, fillTemplate } from "../engine/fill-template.js";
import { isPoll } from "../engine/is-poll.js";
import { newScope, type Scope } from "../engine/scope.js";
import { isObject } from "../expect/difference.js";
import { query } from "../expect/query.js";
import type { CallStep } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Template } from "../model/template.js";
import type { Transport } from "../model/transport.js";

/** How calls are sent. Times are real milliseconds. */
export interface Manner {
  readonly requestTimeoutMs: number;
  /** How long a poll may take where a task waits. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
}

/** One of the two endpoints, with what its answers have bound so far. */
export interface Side {
  readonly transport: Transport;
  readonly scope: Scope;
  readonly fillings: Fillings;
  readonly manner: Manner;
}

/** The same endpoint for a new list of steps: what was bound stays known. */
export function within(side: Side, fillings: Fillings): Side {
  return { ...side, fillings, scope: newScope(side.scope) };
}

/** What a template stands for on this side. */
export function fillOn({ scope, fillings }: Side, template: Template): Json {
  return fillTemplate(template, scope, fillings);
}

/** Makes a step's call. Never rejects for what the endpoint does. */
export function sendOn(side: Side, { call, input }: Pick<CallStep, "call" | "input">): Promise<Exchange> {
  const { requestTimeoutMs, patienceMs, signal } = side.manner;
  const filled = fillOn(side, input);
  return side.transport.send({
    operation: call,
    input: isObject(filled) ? filled : {},
    timeoutMs: isPoll(call) ? patienceMs : requestTimeoutMs,
    signal,
  });
}

/** Binds a name to what a query finds in an answer. */
export function bindOn(
  { scope }: Side,
  name: string,
  found: { readonly in: Exchange; readonly by: string },
): void {
  scope.names.set(name, query(found.in.response?.json ?? null, found.by));
}

/** The output of an exchange; nothing if there is none. */
export function outputOf({ response }: Exchange): JsonObject {
  return isObject(response?.json) ? response.json : {};
}
