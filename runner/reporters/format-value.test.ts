import { describe, expect, it } from "vitest";
import type { Json } from "../model/json.js";
import { formatText, formatValue } from "./format-value.js";

describe("formatValue", () => {
  it("writes small values as compact JSON", () => {
    expect(formatValue({ a: [1, null, true], "b c": "d" })).toBe('{"a":[1,null,true],"b c":"d"}');
  });

  it("says how long a cut text is, in code points", () => {
    expect(formatValue({ input: "é".repeat(32_769) })).toBe(
      `{"input":"${"é".repeat(32)}…" (32769 characters)}`,
    );
  });

  it("says how many elements and members it leaves out", () => {
    expect(formatValue([1, 2, 3, { a: 1, b: 2 }], { elements: 2 })).toBe("[1,2,… 2 more]");
    expect(formatValue({ a: 1, b: 2, c: 3 }, { members: 1 })).toBe('{"a":1,… 2 more}');
  });

  it("ends where a value nests too deep", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(formatValue(deep)).toBe("[[[[[[[[…]]]]]]]]");
  });

  it("shows control characters in names and values", () => {
    expect(formatValue({ "\u001b[2J": "\u0007" })).toBe('{"\\u001b[2J":"\\u0007"}');
  });
});

describe("formatText", () => {
  it("cuts text and says how long it was", () => {
    expect(formatText("abcdef", 3)).toBe("abc… (6 characters)");
  });
});
