import { isObject } from "../../../runner/derive/input-path.js";
import type { Json } from "../../../runner/model/json.js";

/** The steps of a path such as `tags[].key`: `tags`, `[]`, `key`. */
function stepsOf(path: string): string[] {
  return path.replaceAll("[]", ".[]").split(".").filter(Boolean);
}

/** All values that a path such as `tags[].key` finds. */
export function valuesAt(value: Json, path: string): Json[] {
  return stepsOf(path).reduce<Json[]>((found, step) => found.flatMap((one) => inside(one, step)), [value]);
}

function inside(value: Json, step: string): Json[] {
  if (step === "[]") return Array.isArray(value) ? [...value] : [];
  const member = isObject(value) ? value[step] : undefined;
  return member === undefined ? [] : [member];
}

/** The value with each place that the path finds changed; a place is left out where the change gives `undefined`. */
export function changedAt(value: Json, path: string, change: (at: Json) => Json | undefined): Json {
  return changeSteps(value, stepsOf(path), change) ?? null;
}

function changeSteps(
  value: Json,
  [first, ...rest]: readonly string[],
  change: (at: Json) => Json | undefined,
): Json | undefined {
  if (first === undefined) return change(value);
  if (first === "[]") {
    if (!Array.isArray(value)) return value;
    return value.flatMap((element: Json) => changeSteps(element, rest, change) ?? []);
  }
  if (!isObject(value)) return value;
  const member = value[first];
  if (member === undefined) return value;
  const { [first]: _, ...others } = value;
  const changed = changeSteps(member, rest, change);
  return changed === undefined ? others : { ...value, [first]: changed };
}
