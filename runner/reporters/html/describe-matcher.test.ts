import { expect, it } from "vitest";
import { describeMatcher } from "./describe-matcher.js";

it.each([
  [{ is: "nonempty" }, "something that isn't empty"],
  [{ is: "absent" }, "nothing"],
  [{ anyOf: ["a", { is: "list" }] }, '"a" or a list'],
  [{ matches: "^[0-9]+$" }, 'text that matches "^[0-9]+$"'],
  [{ between: [1, 3] }, "a number from 1 to 3"],
  [{ length: 3 }, "a list of 3"],
  [{ maxLength: 256 }, "at most 256 characters"],
  [{ excludes: { a: 1 } }, 'a list without {"a":1}'],
  [{ type: "string" }, "text"],
  [{ constructor: 1 }, undefined],
  [{ is: "constructor" }, undefined],
  [{ a: 1, is: "list" }, undefined],
  ["is", undefined],
  [[{ is: "list" }], undefined],
])("says of %j: %s", (matcher, words) => {
  expect(describeMatcher(matcher)).toBe(words);
});
