import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressReporter } from "./progress.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleHeader, sampleResult } from "./test-sample-report.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("shows how many cases are done and how many went wrong, and clears its line at the end", () => {
  const out = recordingOutput({ isTerminal: true });
  const reporter = progressReporter(out);
  reporter.onEvent?.({ type: "run-started", header: sampleHeader, cases: 3 });
  reporter.onEvent?.({ type: "case-finished", result: sampleResult({ id: "a" }) });
  reporter.onEvent?.({ type: "case-finished", result: sampleResult({ id: "b", status: "failed" }) });
  vi.advanceTimersByTime(200);
  expect(out.text()).toContain("2/3  1 failed");
  reporter.onEvent?.({ type: "run-finished", outcome: "completed", finishedAt: "" });
  expect(vi.getTimerCount()).toBe(0);
});

it("writes nothing where there is no terminal", () => {
  const out = recordingOutput();
  progressReporter(out).onEvent?.({ type: "run-started", header: sampleHeader, cases: 3 });
  expect(out.text()).toBe("");
});
