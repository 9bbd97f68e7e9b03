import type { Matcher } from "../model/expectation.js";
import type { Json } from "../model/json.js";
import { type Difference, deeper, isList, isObject } from "./difference.js";

type Match = (matcher: Matcher, actual: Json | undefined, pointer: string) => Difference[];
type Test = (actual: Json | undefined, pointer: string, match: Match) => Difference[];

const kinds: Readonly<Record<string, (value: Json | undefined) => boolean>> = {
  present: (value) => value !== undefined && value !== null,
  absent: (value) => value === undefined || value === null,
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  object: (value) => isObject(value),
  list: (value) => isList(value),
  nonempty: (value) => (typeof value === "string" || isList(value)) && value.length > 0,
};

const tests: Readonly<Record<string, (argument: Json, matcher: Matcher) => Test>> = {
  is: (kind, matcher) => simple(matcher, kinds[String(kind)] ?? unknownKind(kind)),
  matches: (pattern, matcher) => {
    const expression = new RegExp(String(pattern), "u");
    return simple(matcher, (value) => typeof value === "string" && expression.test(value));
  },
  length: (length, matcher) => simple(matcher, (value) => isList(value) && value.length === length),
  between: (bounds, matcher) => simple(matcher, (value) => isBetween(value, bounds)),
  anyOf: (choices, matcher) => (actual, pointer, match) =>
    isList(choices) && choices.some((choice) => match(choice, actual, pointer).length === 0)
      ? []
      : [difference(matcher, actual, pointer)],
  includes: (wanted) => (actual, pointer, match) =>
    isList(wanted) && isList(actual)
      ? firstNotIncluded(wanted, actual, (inner, element) => match(inner, element, "").length === 0, pointer)
      : [difference({ is: "list" }, actual, pointer)],
  excludes: (unwanted) => (actual, pointer, match) =>
    (isList(actual) ? actual : []).flatMap((element, index) =>
      match(unwanted, element, "").length === 0
        ? [
            {
              kind: "unexpected",
              pointer: deeper(pointer, index),
              expected: { excludes: unwanted },
              actual: element,
            },
          ]
        : [],
    ),
};

/** The test that a matcher is, if it is an object with exactly one of the tests' names. */
export function findTest(matcher: Matcher): Test | undefined {
  if (!isObject(matcher)) return undefined;
  const names = Object.keys(matcher);
  const [name] = names;
  if (names.length !== 1 || name === undefined || !Object.hasOwn(tests, name)) return undefined;
  return tests[name]?.(matcher[name] ?? null, matcher);
}

function simple(matcher: Matcher, holds: (value: Json | undefined) => boolean): Test {
  return (actual, pointer) => (holds(actual) ? [] : [difference(matcher, actual, pointer)]);
}

function difference(expected: Matcher, actual: Json | undefined, pointer: string): Difference {
  const absence = isObject(expected) && expected.is === "absent";
  const kind = actual === undefined ? "missing" : absence ? "unexpected" : "wrong-value";
  return { kind, pointer, expected, actual: actual ?? null };
}

function unknownKind(kind: Json): never {
  throw new TypeError(
    `unknown matcher { "is": ${JSON.stringify(kind)} }; expected one of ${Object.keys(kinds).join(", ")}`,
  );
}

function isBetween(value: Json | undefined, bounds: Json): boolean {
  if (typeof value !== "number" || !isList(bounds)) return false;
  const [low, high] = bounds;
  return typeof low === "number" && typeof high === "number" && low <= value && value <= high;
}

function firstNotIncluded(
  wanted: readonly Json[],
  actual: readonly Json[],
  matches: (inner: Json, element: Json) => boolean,
  pointer: string,
): Difference[] {
  let from = 0;
  for (const inner of wanted) {
    const found = actual.findIndex((element, index) => index >= from && matches(inner, element));
    if (found < 0)
      return [{ kind: "missing", pointer, expected: { includes: [inner] }, actual: [...actual] }];
    from = found + 1;
  }
  return [];
}
