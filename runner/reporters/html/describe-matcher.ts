import type { Matcher } from "../../model/expectation.js";
import type { Json, JsonObject } from "../../model/json.js";
import { formatValue } from "../format-value.js";

const things: ReadonlyMap<string, string> = new Map(
  Object.entries({
    present: "anything at all",
    absent: "nothing",
    nonempty: "something that isn't empty",
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    object: "an object",
    list: "a list",
  }),
);

const words: ReadonlyMap<string, (argument: Json) => string | undefined> = new Map(
  Object.entries<(argument: Json) => string | undefined>({
    is: (thing) => (typeof thing === "string" ? things.get(thing) : undefined),
    type: (name) => (typeof name === "string" ? (things.get(name) ?? name) : undefined),
    matches: (pattern) => `text that matches ${formatValue(pattern, { text: 400 })}`,
    anyOf: (choices) => (isList(choices) ? choices.map((one) => describe(one)).join(" or ") : undefined),
    between: (bounds) =>
      isList(bounds) ? `a number from ${formatValue(bounds[0])} to ${formatValue(bounds[1])}` : undefined,
    length: (length) => `a list of ${formatValue(length)}`,
    maxLength: (length) => `at most ${formatValue(length)} characters`,
    minLength: (length) => `at least ${formatValue(length)} characters`,
    includes: (members) => `a list with, in this order, ${formatValue(members)}`,
    excludes: (member) => `a list without ${formatValue(member)}`,
  }),
);

/** Says in words what a matcher that is a test asks for; `undefined` for one that stands for itself. */
export function describeMatcher(matcher: Matcher): string | undefined {
  if (matcher === null || typeof matcher !== "object" || isList(matcher)) return undefined;
  const [name = "", ...others] = Object.keys(matcher);
  const argument = (matcher as JsonObject)[name];
  return others.length > 0 || argument === undefined ? undefined : words.get(name)?.(argument);
}

function describe(matcher: Matcher): string {
  return describeMatcher(matcher) ?? formatValue(matcher);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
