import { describe, expect, it } from "vitest";
import type { Case } from "../model/case.js";
import type { Requirement } from "../model/requirement.js";
import { coverCases } from "./coverage.js";

const requirements = new Map(
  ["A.one", "A.two", "A.three"].map((id): [string, Requirement] => [
    id,
    { id, level: "must", tier: "documented", text: id, source: "a.html" },
  ]),
);

function caseOf(parts: Partial<Case>): Case {
  return { id: "a/b", title: "t", requirements: ["A.one"], steps: [], ...parts };
}

describe("coverCases", () => {
  it("names the cases of each requirement, by their expectations too", () => {
    const step = {
      call: "A",
      input: {},
      expect: { where: [{ query: "x", matches: 1, requirement: "A.two" }] },
    };
    const cases = [caseOf({}), caseOf({ id: "a/c", steps: [{ together: [step, { wait: 1 }] }] })];
    expect(
      coverCases(requirements, cases).map(({ requirement, cases: own }) => [requirement.id, own]),
    ).toEqual([
      ["A.one", ["a/b", "a/c"]],
      ["A.two", ["a/c"]],
      ["A.three", []],
    ]);
  });

  it("refuses a case that verifies an unknown requirement", () => {
    expect(() => coverCases(requirements, [caseOf({ requirements: ["A.four"] })])).toThrow(
      "case a/b: verifies a requirement that does not exist; got A.four",
    );
  });
});
