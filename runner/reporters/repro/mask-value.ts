import type { Json, JsonObject } from "../../model/json.js";

const deepest = 24;
const largest = 1_000_000_000;
const lively = "^(?:.*[rR]unId|.*[tT]oken|.*[aA]rn)$";

/** The definition for jq that does what {@link maskValue} does; it takes the run's name from `$run`. */
export const maskDefinition = `def mask($name): if type == "object" then with_entries(.key as $key | .value |= mask($key))
  elif type == "array" then map(mask($name))
  elif type == "number" then (if . == floor and . < ${largest} and . > -${largest} then floor else "<number>" end)
  elif type == "string" then (if $name | test("${lively}") then "<string>" elif $run == "" then . else split($run) | join("<run>") end)
  else . end;`;

/** A value without what is another one each time: ids and tokens by the name of their member, times, the run's name. */
export function maskValue(value: Json, name: string, run: string, depth = 0): Json {
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < largest ? value : "<number>";
  if (typeof value === "string") return maskText(value, name, run);
  if (value === null || typeof value !== "object" || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((element: Json) => maskValue(element, name, run, depth + 1));
  const members = Object.entries(value as JsonObject);
  return Object.fromEntries(
    members.map(([key, member]) => [key, maskValue(member ?? null, key, run, depth + 1)]),
  );
}

function maskText(text: string, name: string, run: string): string {
  if (new RegExp(lively).test(name)) return "<string>";
  return run === "" ? text : text.replaceAll(run, "<run>");
}
