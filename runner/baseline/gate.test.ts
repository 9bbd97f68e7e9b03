import { describe, expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { compareWithBaseline } from "./compare.js";
import { type GateOptions, gate } from "./gate.js";
import { blockedCase, failedCase, sampleMismatch, sampleReport, sampleResult } from "./test-sample-report.js";
import { writeBaseline } from "./write.js";

const passed = sampleResult("ok", "passed");
const lenient: GateOptions = { strict: false };
const strict: GateOptions = { strict: true };
const alone = (report: Report, options = lenient) => gate(report, null, options);

describe("gate", () => {
  it("lets a run pass in which all passed", () => {
    expect(alone(sampleReport([passed]))).toEqual({ exitCode: 0, reasons: [] });
  });

  it.each([
    ["failed", failedCase("a"), "a: new divergence (failed: accepted A.must)"],
    ["blocked", blockedCase("a"), "a: new divergence (blocked: blocked B.must)"],
  ])("fails for a case that %s", (_, result, reason) => {
    expect(alone(sampleReport([passed, result]))).toEqual({ exitCode: 1, reasons: [reason] });
  });

  it("fails for a blocked case whose own requirement is a must, whatever blocks it", () => {
    expect(alone(sampleReport([passed, blockedCase("a", "A.should")])).exitCode).toBe(1);
  });

  it("fails for a requirement that it knows nothing of", () => {
    expect(alone(sampleReport([passed, failedCase("a", "unheard.of")])).exitCode).toBe(1);
  });

  it("fails for a divergence that only passed cases came by", () => {
    const result = sampleResult("a", "passed", { mismatches: [sampleMismatch()] });
    expect(alone(sampleReport([result]))).toEqual({
      exitCode: 1,
      reasons: ["a: new divergence (failed: accepted A.must)"],
    });
  });

  it("fails for a should, and for a skipped case, only if strict", () => {
    const report = sampleReport([
      passed,
      failedCase("a", "A.should"),
      sampleResult("b", "skipped", { reason: "needs lambda" }),
    ]);
    expect(alone(report).exitCode).toBe(0);
    expect(alone(report, strict)).toEqual({
      exitCode: 1,
      reasons: ["a: new divergence (failed: accepted A.should)", "b: skipped (needs lambda)"],
    });
  });

  it("fails for what was observed only if asked to", () => {
    const report = sampleReport([passed, failedCase("a", "C.observed")]);
    expect(alone(report, strict).exitCode).toBe(0);
    expect(alone(report, { strict: false, tiers: ["documented", "observed"] }).exitCode).toBe(1);
  });

  it("lets known divergences pass", () => {
    const report = sampleReport([failedCase("a"), blockedCase("b"), sampleResult("c", "errored")]);
    const baseline = writeBaseline(report, "known");
    expect(
      gate(report, compareWithBaseline(report, baseline, { today: "2026-01-01" }), lenient).exitCode,
    ).toBe(0);
  });

  it("fails for stale and expired entries", () => {
    const report = sampleReport([failedCase("a"), failedCase("b")]);
    const { entries, ...rest } = writeBaseline(report, "known");
    const baseline = { ...rest, entries: entries.map((entry) => ({ ...entry, expires: "2026-01-01" })) };
    const better = sampleReport([failedCase("a"), sampleResult("b", "passed")]);
    expect(gate(better, compareWithBaseline(better, baseline, { today: "2026-01-02" }), lenient)).toEqual({
      exitCode: 1,
      reasons: [
        "b: passes, but the baseline lists it (stale entry)",
        "a: still diverges, but its baseline entry expired on 2026-01-01",
      ],
    });
  });

  it("takes trouble for no verdict, unless something else is wrong", () => {
    const errored = sampleResult("e", "errored", { reason: "reset" });
    expect(alone(sampleReport([passed, errored]))).toEqual({
      exitCode: 3,
      reasons: ["e: could not run to its end"],
    });
    expect(alone(sampleReport([failedCase("a"), errored])).exitCode).toBe(1);
  });

  it.each(["target-died", "time-limit", "interrupted"] as const)("does not tell after %s", (outcome) => {
    expect(alone(sampleReport([passed], { outcome }))).toEqual({
      exitCode: 3,
      reasons: [`the run did not come to its end: ${outcome}`],
    });
  });

  it("does not tell if nothing could be judged", () => {
    expect(alone(sampleReport([sampleResult("a", "skipped")]))).toEqual({
      exitCode: 3,
      reasons: ["no case could be judged"],
    });
    expect(alone(sampleReport([])).exitCode).toBe(3);
  });
});
