import type { WireResponse } from "../model/exchange.js";
import type { JsonObject } from "../model/json.js";
import type { Pagination } from "../model/spec.js";
import { isList, isObject } from "./difference.js";
import type { ProtocolCheck } from "./protocol-mismatches.js";

/** A page of results, with what was asked for. */
export interface Page {
  readonly operation: string;
  readonly input: JsonObject;
  readonly response: WireResponse;
  readonly pagination: Pagination;
}

/** Checks that a page holds no more results than its call allows, and that one which a token promised is not empty. */
export function checkPage(page: Page): ProtocolCheck[] {
  return [...pageSize(page), ...promised(page)];
}

/** Zero stands for as many as there may be. */
function pageSize({ operation, input, response, pagination }: Page): ProtocolCheck[] {
  const limit = input[pagination.limit];
  const results = resultsOf(response, pagination);
  if (typeof limit !== "number" || limit < 1 || !results) return [];
  const requirement = `${operation}.page-size-limit`;
  if (results.length <= limit) return [{ requirement }];
  const found = { pointer: `/${pagination.items}`, expected: { atMost: limit }, actual: results.length };
  return [{ requirement, mismatch: { requirement, kind: "wrong-value", ...found } }];
}

/** An empty page that names a further one promises still; time may have taken what an earlier one promised. */
function promised({ operation, input, response, pagination }: Page): ProtocolCheck[] {
  const { token, items } = pagination;
  const results = resultsOf(response, pagination);
  if (!input[token] || !results || hasToken(response, pagination)) return [];
  const requirement = `${operation}.last-page`;
  if (results.length > 0) return [{ requirement }];
  const found = { pointer: `/${items}`, expected: { is: "nonempty" }, actual: [] };
  return [{ requirement, mismatch: { requirement, kind: "missing", ...found } }];
}

function resultsOf({ json }: WireResponse, { items }: Pagination): readonly unknown[] | undefined {
  const results = isObject(json) ? json[items] : undefined;
  return isList(results) ? results : undefined;
}

function hasToken({ json }: WireResponse, { token }: Pagination): boolean {
  return isObject(json) && Boolean(json[token]);
}
