import { describe, expect, it } from "vitest";
import { brokenKeywords } from "./broken-keywords.js";

describe("brokenKeywords", () => {
  const name = { type: "string", minLength: 1, maxLength: 3, pattern: "^[^:]*$", not: { const: "arn" } };

  it.each([
    ["abc", []],
    ["", ["minLength"]],
    ["abcd", ["maxLength"]],
    ["a:b", ["pattern"]],
    ["a:bc", ["maxLength", "pattern"]],
    ["arn", ["not"]],
    ["\u{1F600}\u{1F600}\u{1F600}", []],
  ])("tells for %j", (text, broken) => {
    expect(brokenKeywords(name, text)).toEqual(broken);
  });

  it("knows numbers, lists and enumerations", () => {
    expect(brokenKeywords({ minimum: 0, maximum: 9 }, -1)).toEqual(["minimum"]);
    expect(brokenKeywords({ minimum: 0, maximum: 9 }, 10)).toEqual(["maximum"]);
    expect(brokenKeywords({ minItems: 1, maxItems: 2 }, [])).toEqual(["minItems"]);
    expect(brokenKeywords({ minItems: 1, maxItems: 2 }, [1, 2, 3])).toEqual(["maxItems"]);
    expect(brokenKeywords({ enum: ["A"] }, "B")).toEqual(["enum"]);
  });
});
