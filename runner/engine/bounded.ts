import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";

/** Characters that a report keeps, of a case and of all: more than of any answers that are meant well. */
const most = { body: 262_144, value: 65_536, pointer: 4_096, mismatches: 200, all: 67_108_864 };
/** What is kept of each once there is no room for more. */
const least = 1_024;

/** How many characters the report of a run has room for yet. */
export interface Room {
  left: number;
}

/** The room of a whole run, which thousands of cases share. */
export function newRoom(): Room {
  return { left: most.all };
}

/** Cuts what is kept of an exchange: of a longer body only the beginning, and only as text. */
export function boundedExchange(exchange: Exchange, length: number = most.body): Exchange {
  const { response } = exchange;
  if (!response || response.body.length <= length) return exchange;
  return { ...exchange, response: { ...response, body: cut(response.body, length), json: undefined } };
}

/** Cuts what a report keeps of the exchanges of one case, and takes it from the room that there is. */
export function keptExchanges(exchanges: readonly Exchange[], room: Room): readonly Exchange[] {
  return exchanges.map((exchange) => {
    const kept = boundedExchange(exchange, allowed(most.body, room));
    take(kept.response?.body.length ?? 0, room);
    return kept;
  });
}

/** Cuts what a report keeps of the mismatches of one case: their number, and each value that was got. */
export function keptMismatches(mismatches: readonly Mismatch[], room: Room): readonly Mismatch[] {
  return mismatches.slice(0, most.mismatches).map((mismatch) => ({
    ...mismatch,
    pointer: cut(mismatch.pointer, most.pointer),
    actual: keptValue(mismatch.actual, room),
  }));
}

function keptValue(value: Json, room: Room): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  const length = allowed(most.value, room);
  const text = JSON.stringify(value);
  take(text.length, room);
  if (text.length <= length) return JSON.parse(text);
  return cut(typeof value === "string" ? value : text, length);
}

function allowed(wanted: number, { left }: Room): number {
  return Math.max(least, Math.min(wanted, left));
}

function take(length: number, room: Room): void {
  room.left = Math.max(0, room.left - Math.min(length, most.body));
}

// A part of a text keeps the whole of it in memory, unless it is written anew.
function cut(text: string, length: number): string {
  if (text.length <= length) return JSON.parse(JSON.stringify(text));
  const beginning: string = JSON.parse(JSON.stringify(text.slice(0, length)));
  return `${beginning}… (${text.length - length} more characters)`;
}
