import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visibleLines } from "./visible.js";

describe("visible", () => {
  it("writes what a terminal would obey as JSON escapes", () => {
    expect(visible("a\u001b[31m\nb\u009b2J\u202egpj\u200b\ud800")).toBe(
      "a\\u001b[31m\\nb\\u009b2J\\u202egpj\\u200b\\ud800",
    );
  });

  it("leaves text of any language alone", () => {
    expect(visible("Grüße, 你好 👋 ñ")).toBe("Grüße, 你好 👋 ñ");
  });

  it("leaves JSON the same JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(JSON.parse(visibleLines(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("lets no control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
