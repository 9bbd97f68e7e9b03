import { expect, it } from "vitest";
import type { Baseline } from "../model/baseline.js";
import type { CaseResult } from "../model/result.js";
import { type BaselineComparison, compareWithBaseline } from "./compare.js";
import { gate } from "./gate.js";
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
const other = sampleResult("other", "passed");

const listed = writeBaseline(sampleReport([failedCase("a"), other]), "known");
const expired = { ...listed, entries: listed.entries.map((entry) => ({ ...entry, expires: "2026-06-14" })) };
const unlisted = writeBaseline(sampleReport([other]), "known");

const passed = sampleResult("a", "passed");
const failed = failedCase("a");
const failedOtherwise = sampleResult("a", "failed", {
  mismatches: [sampleMismatch({ kind: "missing", pointer: "/x" })],
});
const skipped = sampleResult("a", "skipped", { reason: "needs lambda" });
const filtered = undefined;

/** What a comparison says of the case; nothing if no list has it. */
function placeOf(comparison: BaselineComparison): keyof BaselineComparison | "nothing" {
  const lists = ["expected", "fresh", "stale", "expired"] as const;
  return lists.find((list) => comparison[list].some((one) => one.case === "a")) ?? "nothing";
}

it.each<[string, Baseline, CaseResult | undefined, ReturnType<typeof placeOf>, number]>([
  ["a listed case that passes is stale", listed, passed, "stale", 1],
  ["a listed case that fails as listed is expected", listed, failed, "expected", 0],
  ["a listed case that fails otherwise is new", listed, failedOtherwise, "fresh", 1],
  ["a case listed as failed that is blocked is new", listed, blockedCase("a"), "fresh", 1],
  ["a listed case that is skipped shows nothing", listed, skipped, "nothing", 0],
  ["a listed case that is filtered out shows nothing", listed, filtered, "nothing", 0],
  ["a listed case that still fails after its entry expired is expired", expired, failed, "expired", 1],
  ["an unlisted case that passes shows nothing", unlisted, passed, "nothing", 0],
  ["an unlisted case that fails is new", unlisted, failed, "fresh", 1],
  ["an unlisted case that is blocked is new", unlisted, blockedCase("a"), "fresh", 1],
  ["an unlisted case that is skipped shows nothing", unlisted, skipped, "nothing", 0],
  ["an unlisted case that is filtered out shows nothing", unlisted, filtered, "nothing", 0],
])("%s", (_, baseline, result, place, exitCode) => {
  const report = result ? sampleReport([result, other]) : ofPart(sampleReport([other]));
  const comparison = compareWithBaseline(report, baseline, { today });
  expect([placeOf(comparison), gate(report, comparison, { strict: false }).exitCode]).toEqual([
    place,
    exitCode,
  ]);
});
