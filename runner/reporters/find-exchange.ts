import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";

/**
 * The position of the exchange that shows a mismatch: the last of the step it was seen at; else the last whose
 * response holds the mismatch's actual value at its pointer, or names it as the fault; else the last of all. -1 if
 * there is none.
 */
export function findExchange(exchanges: readonly Exchange[], mismatch: Mismatch): number {
  const there = exchanges.findLastIndex(({ at }) => at === mismatch.at);
  const found = there >= 0 ? there : exchanges.findLastIndex((exchange) => shows(exchange, mismatch));
  return found >= 0 ? found : exchanges.length - 1;
}

function shows({ response }: Exchange, { pointer, actual }: Mismatch): boolean {
  if (!response) return false;
  if (pointer === "/status") return response.status === actual;
  if (pointer.startsWith("/headers/")) return response.headers[pointer.slice("/headers/".length)] === actual;
  const fault = faultOf(response.json);
  if (fault !== undefined && fault === namedFault(actual)) return true;
  return pointer.startsWith("/") && isSame(resolve(response.json, pointer), actual);
}

function namedFault(actual: Json): Json | undefined {
  return typeof actual === "string" ? actual : resolve(actual, "/fault");
}

function faultOf(body: Json | undefined): string | undefined {
  const type = resolve(body, "/__type");
  return typeof type === "string" ? type.slice(type.lastIndexOf("#") + 1) : undefined;
}

function resolve(value: Json | undefined, pointer: string): Json | undefined {
  let here = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (here === null || typeof here !== "object" || !Object.hasOwn(here, name)) return undefined;
    here = (here as Readonly<Record<string, Json>>)[name];
  }
  return here;
}

// Only simple values are telling enough, and an answer can nest deeper than a comparison could follow.
function isSame(value: Json | undefined, actual: Json): boolean {
  return value !== undefined && (value === null || typeof value !== "object") && value === actual;
}
