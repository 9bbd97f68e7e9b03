import type { Matcher } from "../model/expectation.js";
import type { Json, JsonObject } from "../model/json.js";
import { type Difference, deeper, isList, isObject } from "./difference.js";
import { findTest } from "./matcher-tests.js";

/**
 * Holds a value against a matcher. `undefined` stands for a member that is absent.
 * @returns each place where they differ; none means that the value matches.
 */
export function match(matcher: Matcher, actual: Json | undefined, pointer = ""): Difference[] {
  const test = findTest(matcher);
  if (test) return test(actual, pointer, match);
  if (actual === undefined) return [{ kind: "missing", pointer, expected: matcher, actual: null }];
  if (isObject(matcher) && isObject(actual)) return matchMembers(matcher, actual, pointer);
  if (isList(matcher) && isList(actual)) return matchElements(matcher, actual, pointer);
  return matcher === actual
    ? []
    : [{ kind: differenceKind(matcher, actual), pointer, expected: matcher, actual }];
}

function matchMembers(matcher: JsonObject, actual: JsonObject, pointer: string): Difference[] {
  return Object.entries(matcher).flatMap(([name, inner]) =>
    match(inner ?? null, Object.hasOwn(actual, name) ? actual[name] : undefined, deeper(pointer, name)),
  );
}

function matchElements(matcher: readonly Json[], actual: readonly Json[], pointer: string): Difference[] {
  if (matcher.length !== actual.length)
    return [
      {
        kind: "wrong-value",
        pointer,
        expected: { length: matcher.length },
        actual: { length: actual.length },
      },
    ];
  return matcher.flatMap((inner, index) => match(inner, actual[index], deeper(pointer, index)));
}

function differenceKind(expected: Json, actual: Json): "wrong-type" | "wrong-value" {
  return jsonType(expected) === jsonType(actual) ? "wrong-value" : "wrong-type";
}

function jsonType(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
