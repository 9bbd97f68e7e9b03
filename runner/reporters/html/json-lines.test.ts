import { expect, it } from "vitest";
import type { Json } from "../../model/json.js";
import { indentLine, jsonLines } from "./json-lines.js";

function write(value: Json, kept?: string): string {
  return jsonLines(value, kept).map(indentLine).join("\n");
}

it("writes a value over lines, as JSON", () => {
  expect(
    write({ domain: "d", empty: {}, list: [1, null], none: [], nested: { a: true } }),
  ).toMatchInlineSnapshot(`
      "{
        "domain": "d",
        "empty": {},
        "list": [
          1,
          null
        ],
        "none": [],
        "nested": {
          "a": true
        }
      }"
    `);
});

it("cuts long lists and texts, but not what is to be kept", () => {
  const events = Array.from({ length: 40 }, (_, index) => index);
  expect(write({ events, input: "é".repeat(500) }, "/events/20")).toMatchInlineSnapshot(`
    "{
      "events": [
        0,
        1,
        2,
        3,
        4,
        5,
        … 14 more
        20,
        … 19 more
      ],
      "input": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé…" (500 characters)
    }"
  `);
});

it("gives each line the pointer of its value", () => {
  expect(jsonLines({ "a/b": [7] }).map(({ pointer }) => pointer)).toEqual([
    "",
    "/a~1b",
    "/a~1b/0",
    "/a~1b",
    "",
  ]);
});

it("ends, however deep a value nests", () => {
  const deep = JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`);
  expect(write(deep)).toContain("…");
  expect(write(JSON.parse(`${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`))).toContain("…");
});

it("shows what is invisible", () => {
  expect(write({ "\u202e": "\u0000" })).toContain('"\\u202e": "\\u0000"');
});
