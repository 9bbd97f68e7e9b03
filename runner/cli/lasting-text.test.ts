import { describe, expect, it } from "vitest";
import type { Case } from "../model/case.js";
import { lastingText } from "./lasting-text.js";

function dated(date: string): Case {
  return {
    id: "a",
    title: "a case",
    requirements: ["r"],
    steps: [{ call: "ListDomains", input: {}, http: { headers: { date } } }],
  };
}

describe("lastingText", () => {
  it.each([
    ["20261121T162147Z", "20270101T000000Z"],
    ["Sat Nov 21 16:21:47 2026", "Sun Nov  1 06:21:47 2026"],
    ["Saturday, 21-Nov-26 16:21:47 GMT", "Sunday, 01-Nov-26 06:21:47 GMT"],
  ])("is the same for %s and %s: one format at two times", (one, other) => {
    expect(lastingText(dated(one))).toBe(lastingText(dated(other)));
  });

  it("tells formats apart", () => {
    expect(lastingText(dated("Sat, 21 Nov 2026 16:21:47 GMT"))).not.toBe(
      lastingText(dated("Saturday, 21-Nov-26 16:21:47 GMT")),
    );
  });
});
