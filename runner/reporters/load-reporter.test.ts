import { expect, it } from "vitest";
import { loadReporter, reporterNames } from "./load-reporter.js";
import { emulatorReport } from "./test-emulator-report.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleHeader, sampleReport, sampleResult } from "./test-sample-report.js";

it("knows the reporters by name", () => {
  expect(reporterNames).toEqual([
    "pretty",
    "json",
    "ndjson",
    "junit",
    "html",
    "markdown",
    "github",
    "sarif",
    "ctrf",
    "tap",
    "badge",
    "har",
    "exchanges",
    "repro",
    "progress",
  ]);
});

it("tells what there is when asked for what there is not", async () => {
  await expect(loadReporter("xml")).rejects.toThrow(
    '--reporter: no such reporter; expected one of pretty, json, ndjson, junit, html, markdown, github, sarif, ctrf, tap, badge, har, exchanges, repro, progress, got "xml"',
  );
});

it.each(reporterNames)("%s writes the same for the same report", async (name) => {
  const create = await loadReporter(name);
  const [first, second] = [recordingOutput(), recordingOutput()];
  create(first).onReport?.(emulatorReport);
  create(second).onReport?.(emulatorReport);
  expect(first.text()).toBe(second.text());
});

it("ndjson writes each event as it happens", async () => {
  const out = recordingOutput();
  const reporter = (await loadReporter("ndjson"))(out);
  reporter.onEvent?.({ type: "run-started", header: sampleHeader, cases: 1 });
  reporter.onEvent?.({ type: "case-finished", result: sampleResult({ id: "a" }) });
  reporter.onEvent?.({ type: "run-finished", outcome: "completed", finishedAt: "2026-01-02T03:04:05Z" });
  reporter.onReport?.(sampleReport([]));
  expect(
    out
      .text()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).type),
  ).toEqual(["run-started", "case-finished", "run-finished"]);
});
