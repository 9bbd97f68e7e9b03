import { expect, it } from "vitest";
import type { Json } from "../../model/json.js";
import { structuralDiff } from "./structural-diff.js";

const marks = { both: " ", expected: "-", got: "+" } as const;

function write(expected: Json, got: Json): string {
  return structuralDiff(expected, got)
    .map(({ side, text }) => `${marks[side]} ${text}`)
    .join("\n");
}

it("tells members that differ, are missing or are too many from those that agree", () => {
  const expected = { runId: "r", status: { open: 1, closed: 0 }, tags: ["a", "b"] };
  const got = { runId: "r", status: { open: 2, closed: 0 }, tags: ["a"], extra: { x: 1 } };
  expect(write(expected, got)).toMatchInlineSnapshot(`
    "  {
        "runId": "r"
        "status": {
    -     "open": 1
    +     "open": 2
          "closed": 0
        }
        "tags": [
          "a"
    -     "b"
        ]
    +   "extra": {
    +     "x": 1
    +   }
      }"
  `);
});

it("sets values of different types against each other", () => {
  expect(write([1], { a: 1 })).toMatchInlineSnapshot(`
    "- [
    -   1
    - ]
    + {
    +   "a": 1
    + }"
  `);
});

it("tells only the beginning of a long difference", () => {
  const lines = structuralDiff(
    Array.from({ length: 500 }, (_, index) => index),
    Array.from({ length: 500 }, () => "x"),
  );
  expect(lines).toHaveLength(81);
  expect(lines.at(-1)?.text).toBe("… 922 more lines");
});

it("takes a member that objects inherit for absent", () => {
  expect(write({ constructor: 1 }, {})).toMatchInlineSnapshot(`
    "  {
    -   "constructor": 1
      }"
  `);
});
