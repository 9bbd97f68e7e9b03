import { describe, expect, it } from "vitest";
import { compareWithBaseline } from "./compare.js";
import { pruneBaseline } from "./prune.js";
import { blockedCase, failedCase, ofPart, sampleReport, sampleResult } from "./test-sample-report.js";
import { updateBaseline } from "./update.js";
import { writeBaseline } from "./write.js";

const report = sampleReport([failedCase("b"), blockedCase("a"), sampleResult("c", "errored")]);

describe("writeBaseline", () => {
  it("lists everything that is known, sorted, with the schema first", () => {
    expect(JSON.stringify(writeBaseline(report, "not done yet"), null, 2)).toMatchInlineSnapshot(`
      "{
        "$schema": "../../specs/meta/baseline.schema.json",
        "target": "moto",
        "suiteVersion": "0.1.0",
        "entries": [
          {
            "case": "a",
            "requirement": "B.must",
            "status": "blocked",
            "signature": "blocked B.must",
            "reason": "not done yet"
          },
          {
            "case": "b",
            "requirement": "A.must",
            "status": "failed",
            "signature": "accepted A.must",
            "reason": "not done yet"
          },
          {
            "case": "c",
            "requirement": "A.must",
            "status": "errored",
            "signature": "errored",
            "reason": "not done yet"
          }
        ]
      }"
    `);
  });

  it("refuses to list anything without a reason", () => {
    expect(() => writeBaseline(report, " ")).toThrow("--reason: an entry of a baseline needs a reason");
  });

  it("refuses a run that broke off", () => {
    expect(() => writeBaseline({ ...report, outcome: "target-died" }, "r")).toThrow(
      "report: a baseline can't be made from a run that broke off; expected outcome completed, got target-died",
    );
  });
});

describe("updateBaseline", () => {
  const first = writeBaseline(report, "old");
  const entries = first.entries.map((entry) => ({ ...entry, issue: "https://x/1", expires: "2027-01-01" }));

  it("keeps the words of entries that hold, replaces changed ones and adds new ones", () => {
    const later = sampleReport([blockedCase("a"), failedCase("b", "B.must"), failedCase("d")]);
    const updated = updateBaseline(later, { ...first, entries }, { reason: "new" });
    expect(updated.entries.map(({ case: id, reason, issue }) => [id, reason, issue])).toEqual([
      ["a", "old", "https://x/1"],
      ["b", "new", undefined],
      ["c", "old", "https://x/1"],
      ["d", "new", undefined],
    ]);
  });

  it("leaves nothing new", () => {
    const later = sampleReport([
      failedCase("a"),
      failedCase("b"),
      sampleResult("c", "passed"),
      failedCase("d"),
    ]);
    const updated = updateBaseline(later, first, { reason: "new" });
    expect(compareWithBaseline(later, updated, { today: "2026-01-01" }).fresh).toEqual([]);
  });
});

describe("pruneBaseline", () => {
  const baseline = writeBaseline(report, "old");

  it("drops entries whose case passes or is gone, and no others", () => {
    const better = sampleReport([sampleResult("a", "passed"), failedCase("b", "B.must")]);
    expect(pruneBaseline(better, baseline).entries.map((entry) => entry.case)).toEqual(["b"]);
  });

  it("refuses a run of part of the suite", () => {
    expect(() => pruneBaseline(ofPart(report), baseline)).toThrow(
      "report: a run of part of the suite can't tell which entries are stale",
    );
  });
});
