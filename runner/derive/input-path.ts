import type { Json, JsonObject } from "../model/json.js";

/** A step into a value: a member's name, or the place of a list's element. */
type Segment = string | number;

/** Whether the value is a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a path such as `tags[].key` finds in an input; of a list, its first element counts. */
export function valueAt(input: Json, path: string): Json | undefined {
  return segmentsOf(path).reduce<Json | undefined>(step, input);
}

/** Whether the input has a place for the path: the structure that the member would stand in, or the list. */
export function hasPlaceFor(input: JsonObject, path: string): boolean {
  const segments = segmentsOf(path);
  const parent = segments.slice(0, -1).reduce<Json | undefined>(step, input);
  return typeof segments.at(-1) === "number"
    ? Array.isArray(parent) && parent.length > 0
    : isObject(parent) && !isTemplate(parent);
}

/** The input with another value at the path; with none there if the value is `undefined`. */
export function withValue(input: JsonObject, path: string, value: Json | undefined): JsonObject {
  const changed = replaced(input, segmentsOf(path), value);
  return isObject(changed) ? changed : input;
}

function segmentsOf(path: string): Segment[] {
  return path
    .replaceAll("[]", ".0")
    .split(".")
    .map((name) => (/^\d+$/.test(name) ? Number(name) : name));
}

function step(value: Json | undefined, segment: Segment): Json | undefined {
  if (Array.isArray(value)) return value[Number(segment)];
  return isObject(value) ? value[segment] : undefined;
}

function replaced(
  inside: Json | undefined,
  [first, ...rest]: Segment[],
  value: Json | undefined,
): Json | undefined {
  if (first === undefined) return value;
  const inner = replaced(step(inside, first), rest, value);
  if (Array.isArray(inside))
    return inside.map((element, index) => (index === first ? (inner ?? null) : element));
  const { [first]: _, ...others } = isObject(inside) ? inside : {};
  return inner === undefined ? others : { ...(isObject(inside) ? inside : {}), [first]: inner };
}

const templateForms = new Set([
  "ref",
  "unique",
  "length,unique",
  "repeat,times",
  "now",
  "join",
  "literal",
  "sequence",
]);

/** Whether an object stands for a value that is known only in a run. */
function isTemplate(value: JsonObject): boolean {
  return templateForms.has(Object.keys(value).sort().join());
}
