import { describe, expect, it } from "vitest";
import type { Report } from "../model/report.js";
import type { Verdict } from "../model/result.js";
import { replayOutcomes } from "./replay-outcome.js";

function reportOf(statuses: Readonly<Record<string, Verdict>>): Report {
  const results = Object.entries(statuses).map(([id, status]) => ({ id, status }));
  return { results } as unknown as Report;
}

describe("replayOutcomes", () => {
  it("says of each case what became of it, and of all the worst", () => {
    const report = reportOf({ a: "passed", b: "failed", c: "blocked", d: "errored", e: "skipped" });
    expect(replayOutcomes(report, ["a", "b", "c", "d", "e", "f"])).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "lines": [
          "FIXED  a",
          "STILL  b",
          "STILL  c",
          "ERROR  d",
          "ERROR  e",
          "ERROR  f",
          "STILL  1 fixed, 2 still, 3 error",
        ],
      }
    `);
  });

  it("is STILL if some are fixed and none is an error, FIXED if all are", () => {
    expect(replayOutcomes(reportOf({ a: "passed", b: "failed" }), []).lines.at(-1)).toBe(
      "STILL  1 fixed, 1 still, 0 error",
    );
    expect(replayOutcomes(reportOf({ a: "passed", b: "passed" }), []).lines.at(-1)).toBe(
      "FIXED  2 fixed, 0 still, 0 error",
    );
  });

  it("is one line for one case", () => {
    expect(replayOutcomes(reportOf({ a: "passed" }), ["a"])).toEqual({ lines: ["FIXED  a"], exitCode: 0 });
  });
});
