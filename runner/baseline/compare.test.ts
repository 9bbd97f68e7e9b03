import { describe, expect, it } from "vitest";
import type { Baseline, BaselineEntry } from "../model/baseline.js";
import { compareWithBaseline } from "./compare.js";
import {
  blockedCase,
  failedCase,
  ofPart,
  sampleMismatch,
  sampleReport,
  sampleResult,
} from "./test-sample-report.js";
import { writeBaseline } from "./write.js";

const today = "2026-06-15";
const report = sampleReport([blockedCase("a"), failedCase("b"), sampleResult("c", "passed")]);
const baseline = writeBaseline(report, "known");

function changed(id: string, change: Partial<BaselineEntry>): Baseline {
  const entries = baseline.entries.map((entry) => (entry.case === id ? { ...entry, ...change } : entry));
  return { ...baseline, entries };
}

function ids(given: Parameters<typeof compareWithBaseline>[0], against: Baseline) {
  const { expected, fresh, stale, expired } = compareWithBaseline(given, against, { today });
  const names = (list: readonly { readonly case: string }[]) => list.map((one) => one.case);
  return { expected: names(expected), fresh: names(fresh), stale: names(stale), expired: names(expired) };
}

describe("compareWithBaseline", () => {
  it("expects what the baseline was written from", () => {
    expect(ids(report, baseline)).toEqual({ expected: ["a", "b"], fresh: [], stale: [], expired: [] });
  });

  it("finds what is not listed", () => {
    const more = sampleReport([...report.results, failedCase("d")]);
    expect(ids(more, baseline)).toMatchObject({ expected: ["a", "b"], fresh: ["d"] });
  });

  it.each([
    ["signature", { signature: "missing /x A.must" }],
    ["status", { status: "errored" }],
  ] as const)("takes a listed case with another %s for new", (_, change) => {
    expect(ids(report, changed("b", change))).toMatchObject({ expected: ["a"], fresh: ["b"] });
  });

  it("finds entries whose case passes", () => {
    const better = sampleReport([sampleResult("a", "passed"), failedCase("b")]);
    expect(ids(better, baseline)).toMatchObject({ expected: ["b"], stale: ["a"] });
  });

  it("calls no entry stale whose case was skipped", () => {
    const lacking = sampleReport([sampleResult("a", "skipped"), failedCase("b")]);
    expect(ids(lacking, baseline)).toMatchObject({ stale: [] });
  });

  it("calls nothing stale or unknown after a run of part of the suite", () => {
    const part = ofPart(sampleReport([sampleResult("a", "passed")]));
    expect(ids(part, baseline)).toEqual({ expected: [], fresh: [], stale: [], expired: [] });
  });

  it.each([
    ["2026-06-14", ["b"], ["a"]],
    ["2026-06-15", [], ["a", "b"]],
  ])("lets an entry that expires on %s excuse through that day", (expires, expired, expected) => {
    expect(ids(report, changed("b", { expires }))).toMatchObject({ expired, expected, fresh: [] });
  });

  it("knows a divergence that only passed cases come by, whichever cases ran", () => {
    const mismatches = [sampleMismatch({ requirement: "C.observed" })];
    const [x, y] = [sampleResult("x", "passed", { mismatches }), sampleResult("y", "passed", { mismatches })];
    const listed = writeBaseline(sampleReport([x, y]), "known");
    expect(listed.entries.map((entry) => entry.case)).toEqual(["x"]);
    expect(ids(ofPart(sampleReport([y])), listed)).toMatchObject({ expected: ["y"], fresh: [] });
    expect(ids(sampleReport([sampleResult("x", "passed"), y]), listed)).toMatchObject({
      fresh: [],
      stale: [],
    });
    expect(ids(sampleReport([sampleResult("x", "passed")]), listed)).toMatchObject({ stale: ["x"] });
  });

  it("refuses an entry for a case that the suite lacks", () => {
    const entry = {
      case: "gone",
      requirement: "A.must",
      status: "failed",
      signature: "",
      reason: "r",
    } as const;
    const wrong = { ...baseline, entries: [...baseline.entries, entry] };
    expect(() => ids(report, wrong)).toThrow('baseline of moto: the suite has no case "gone"');
    expect(() => ids({ ...report, outcome: "time-limit" }, wrong)).not.toThrow();
  });
});
