import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.js";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("parseJson", () => {
  it("reads JSON of any kind", () => {
    const texts = ["null", "0", '"a"', " [1, {}] ", '{"a":{"b":[]}}'];
    expect(texts.map(parseJson)).toEqual([null, 0, "a", [1, {}], { a: { b: [] } }]);
  });

  it("gives nothing for what isn't JSON", () => {
    const texts = ["", "{", "{'a':1}", "NaN", "{}{}", "\ufeff{}", '"', "[1,]"];
    expect(texts.map(parseJson)).toEqual(texts.map(() => undefined));
  });

  it("takes `__proto__` for a member like any other", () => {
    const json = parseJson('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect(Object.keys(Object(json))).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });

  it("refuses nesting that a recursive reader could not survive", () => {
    expect(parseJson(nested(256))).toBeDefined();
    expect(parseJson(nested(257))).toBeUndefined();
    expect(parseJson(nested(100_000))).toBeUndefined();
    expect(parseJson('{"a":'.repeat(100_000))).toBeUndefined();
  });

  it("counts no brackets inside of strings", () => {
    const text = `${"[".repeat(300)}\\" \\\\`;
    expect(parseJson(`["${text}", {"b": "${text}"}]`)).toHaveLength(2);
    expect(parseJson(`["\\\\", ${nested(300)}]`)).toBeUndefined();
    expect(parseJson(`["${"[".repeat(300)}\\"`)).toBeUndefined();
  });

  it("refuses more parts than there is room for, and counts no commas inside of strings", () => {
    const many = (count: number): string =>
      `{"a":"${",".repeat(300_000)}","b":[${Array(count).fill(0).join()}]}`;
    expect(parseJson(many(200_000))).toBeDefined();
    expect(parseJson(many(200_001))).toBeUndefined();
  });

  it("reads many shallow values", () => {
    expect(parseJson(`[${Array(2_000).fill('{"a":[]}').join()}]`)).toHaveLength(2_000);
  });
});
