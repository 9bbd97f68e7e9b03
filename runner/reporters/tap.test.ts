import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { tapReporter } from "./tap.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleReport } from "./test-sample-report.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toTap(report: Report): string {
  const out = recordingOutput();
  tapReporter(out).onReport?.(report);
  return out.text();
}

it("writes a test for each case; what is blocked or errored is not ok", () => {
  expect(toTap(verdictsReport)).toMatchInlineSnapshot(`
    "TAP version 14
    1..5
    not ok 1 - a/blocked
      ---
      verdict: "blocked"
      message: "blocked by A.operation at given/0: A is refused"
      details:
        - "A.operation"
        - "It holds. (must, modelled)"
        - "service model"
      again: "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/blocked' --seed 42"
      ...
    not ok 2 - a/failed
      ---
      verdict: "failed"
      message: "A.b: accepts what it has to reject; expected TypeDeprecatedFault, got 200 {\\"runId\\":\\"r\\"}"
      details:
        - "A.b"
        - "It is so. (must, documented)"
        - "https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html"
        - "the target accepts what it has to reject (steps/0)"
        - "expected: TypeDeprecatedFault"
        - "got: 200 {\\"runId\\":\\"r\\"}"
      again: "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/failed' --seed 42"
      ...
    ok 3 - a/passed
    not ok 4 - b/errored
      ---
      verdict: "errored"
      message: "no response"
      again: "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'b/errored' --seed 42"
      ...
    ok 5 - b/skipped # SKIP needs lambda
    "
  `);
});

it("bails out of a run that was cut off", () => {
  expect(toTap(sampleReport([], [], { outcome: "target-died" }))).toMatchInlineSnapshot(`
    "TAP version 14
    1..0
    Bail out! the target stopped answering
    "
  `);
});

it("keeps its lines, whatever the target says", () => {
  const line =
    /^(TAP version 14|1\.\.4|(not )?ok [1-4] - ([^\\#]|\\[\\#])*( # SKIP( ([^\\#]|\\[\\#])*)?)?| {2}(---|\.\.\.|details:|(verdict|message|again): ".*")| {4}- ".*")$/u;
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      const lines = toTap(hostileReport(wild)).trimEnd().split("\n");
      expect(lines.filter((one) => !line.test(one))).toEqual([]);
      expect(lines.filter((one) => /^(not )?ok /.test(one))).toHaveLength(4);
    }),
  );
});
