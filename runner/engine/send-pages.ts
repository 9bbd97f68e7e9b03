import { isList, isObject } from "../expect/difference.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import type { CallStep } from "../model/case.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Pagination } from "../model/spec.js";
import type { Frame } from "./frame.js";
import { type Sent, sendCall } from "./send-call.js";

type Answered = Extract<Sent, { readonly response: unknown }>;

/** The most pages that are fetched for one step, whatever the target says of further ones. */
const mostPages = 2000;

/**
 * Makes the call of a step. One that asks for all results is made again with each page token that comes, and its answer
 * is that of the first page with the results of all: how many of them a page has is the target's choice.
 * @throws {HarnessError} `harness` if the call is meant to be accepted and yet breaks its own spec
 */
export async function sendPages(step: CallStep, frame: Frame, meantToBeAccepted: boolean): Promise<Sent> {
  const first = await sendCall(step, frame, meantToBeAccepted);
  const pagination = frame.context.specs.operations.get(step.call)?.pagination;
  if (!pagination || "ending" in first || !asksForAll(step, first.input, pagination)) return first;
  const tokens = new Set<string>();
  let joined = first;
  for (let token = tokenIn(first, pagination); token !== undefined; ) {
    if (tokens.has(token) || tokens.size > mostPages || frame.signal.aborted) return joined;
    tokens.add(token);
    const input = { literal: { ...first.input, [pagination.token]: token } };
    const page = await sendCall({ ...step, input }, frame, meantToBeAccepted);
    if ("ending" in page || !isAccepted(page.response)) return page;
    joined = join(joined, page, pagination);
    token = tokenIn(page, pagination);
  }
  return joined;
}

/** A step says so itself; else one that names neither a page nor its size wants to see everything. */
function asksForAll({ pages, http }: CallStep, input: JsonObject, { token, limit }: Pagination): boolean {
  if (http) return false;
  return pages === undefined ? input[token] === undefined && input[limit] === undefined : pages === "all";
}

function tokenIn({ response }: Answered, { token }: Pagination): string | undefined {
  const found = isAccepted(response) && isObject(response.json) ? response.json[token] : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Only the last page knows whether there is another one. */
function join(before: Answered, page: Answered, { items, token }: Pagination): Answered {
  const { [token]: _, ...first } = asObject(before.response.json);
  const next = asObject(page.response.json);
  const results = [...listAt(first, items), ...listAt(next, items)];
  const json = { ...first, [items]: results, ...(next[token] !== undefined && { [token]: next[token] }) };
  return {
    ...before,
    response: { ...before.response, json },
    spoiled: [...before.spoiled, ...page.spoiled],
    exchanges: [...before.exchanges, ...page.exchanges],
  };
}

function asObject(json: Json | undefined): JsonObject {
  return isObject(json) ? json : {};
}

function listAt(output: JsonObject, items: string): readonly Json[] {
  const list = output[items];
  return isList(list) ? list : [];
}
