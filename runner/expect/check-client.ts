import type { ClientOutcome } from "../model/client-outcome.js";
import type { WireResponse } from "../model/exchange.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import { isList, isObject } from "./difference.js";
import { wireFaultName } from "./fault-book.js";
import { isAccepted } from "./outcome-mismatches.js";
import type { ProtocolCheck } from "./protocol-mismatches.js";

/** What is promised of a client's answer to its caller, for one call. */
export interface ClientView {
  /** The faults that the operation declares. */
  readonly faults: readonly string[];
  /** The members of its output. */
  readonly members: ReadonlySet<string>;
  /** Whether the response departs from the spec: what a client makes of such a one, nobody promises. */
  readonly isSpoiled: boolean;
  /** The requirement on what it returns; `undefined` if the client's documentation promises nothing. */
  readonly returns: string | undefined;
  /** The same for the exception that it raises for a fault. */
  readonly raises: (fault: string) => string | undefined;
}

/** A response with what a real client made of it. */
export interface ClientAnswer {
  readonly client?: ClientOutcome | undefined;
  readonly response?: WireResponse | undefined;
}

/** Holds what a real client made of a response against the response itself, each of them whole. */
export function checkClient({ client, response }: ClientAnswer, view: ClientView): ProtocolCheck[] {
  if (!client || !response) return [];
  return isAccepted(response)
    ? checkReturned(client, response, view)
    : checkRaised(client, wireFaultName(response.json), view);
}

function checkReturned(
  client: ClientOutcome,
  { json = {} }: WireResponse,
  { isSpoiled, returns, members }: ClientView,
): ProtocolCheck[] {
  if (isSpoiled || returns === undefined) return [];
  const expected = documentedPart(json, members);
  const holds = "returned" in client && sameValue(expected, client.returned);
  return [check(returns, holds, { expected: { returned: expected }, actual: asJson(client) })];
}

function checkRaised(client: ClientOutcome, fault: string | undefined, view: ClientView): ProtocolCheck[] {
  const requirement = fault !== undefined && view.faults.includes(fault) ? view.raises(fault) : undefined;
  if (requirement === undefined) return [];
  const holds = "raised" in client && client.raised === fault;
  return [check(requirement, holds, { expected: { raised: fault ?? "" }, actual: asJson(client) })];
}

function check(
  requirement: string,
  holds: boolean,
  sides: Pick<Mismatch, "expected" | "actual">,
): ProtocolCheck {
  return holds
    ? { requirement }
    : { requirement, mismatch: { requirement, kind: "wrong-value", pointer: "", ...sides } };
}

/** Clients leave out what their model does not know. */
function documentedPart(json: Json, members: ReadonlySet<string>): JsonObject {
  const entries = isObject(json) ? Object.entries(json) : [];
  return Object.fromEntries(entries.filter(([name, value]) => members.has(name) && value !== null));
}

/** Milliseconds are as fine as times are on the wire; below the top level, further members may be missing. */
function sameValue(sent: Json | undefined, got: Json | undefined): boolean {
  if (isList(sent) && isList(got))
    return sent.length === got.length && sent.every((item, index) => sameValue(item, got[index]));
  if (isObject(sent) && isObject(got))
    return Object.entries(got).every(([name, value]) => sameValue(sent[name], value));
  if (typeof sent === "number" && typeof got === "number") return Math.abs(sent - got) < 0.001;
  return sent === got;
}

function asJson(client: ClientOutcome): Json {
  return "raised" in client
    ? { raised: client.raised, message: client.message }
    : { returned: client.returned };
}
