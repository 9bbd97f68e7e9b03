import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";

/** Characters of a body, and of a value, that a report keeps: more than any answer that is meant well. */
const most = { body: 262_144, value: 65_536, pointer: 4_096, mismatches: 200 };

/** Cuts what a report keeps of an exchange: of a longer body only the beginning is shown, and only as text. */
export function boundedExchange(exchange: Exchange): Exchange {
  const { response } = exchange;
  if (!response || response.body.length <= most.body) return exchange;
  return { ...exchange, response: { ...response, body: cut(response.body, most.body), json: undefined } };
}

/** Cuts what a report keeps of the mismatches of one case: their number, and each value that was got. */
export function boundedMismatches(mismatches: readonly Mismatch[]): readonly Mismatch[] {
  return mismatches.slice(0, most.mismatches).map((mismatch) => ({
    ...mismatch,
    pointer: cut(mismatch.pointer, most.pointer),
    actual: boundedValue(mismatch.actual),
  }));
}

function boundedValue(value: Json): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= most.value ? value : cut(text, most.value);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length - length} more characters)`;
}
