import type { Json, JsonObject } from "../../model/json.js";

/** Writes a value as `jq -a -c -S` does: on one line, members sorted, everything but ASCII as escapes. */
export function asciiJson(value: Json): string {
  return JSON.stringify(sorted(value)).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sorted(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = Object.entries(value as JsonObject).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member ?? null)]));
}
