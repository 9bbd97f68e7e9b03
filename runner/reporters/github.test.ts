import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { githubReporter } from "./github.js";
import type { ReporterOptions } from "./reporter-options.js";
import { emulatorReport } from "./test-emulator-report.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleMismatch, sampleReport, sampleRequirement, sampleResult } from "./test-sample-report.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toGithub(report: Report, options: ReporterOptions = {}): string {
  const out = recordingOutput();
  githubReporter(out, options).onReport?.(report);
  return out.text();
}

it("annotates the run with what diverges", () => {
  expect(toGithub(verdictsReport)).toMatchInlineSnapshot(`
    "::warning title=SWF conformance::cases that could not run: 1
    ::error title=A.operation::mend this first: A is refused; cases that wait for it: 1
    ::error title=A.b::the target accepts what it has to reject%0Aexpected TypeDeprecatedFault%0Agot 200 {"runId":"r"}%0Acase a/failed%0AIt is so. (https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html)
    "
  `);
});

it("is silent about what a baseline excuses, and on a run in which nothing diverges", () => {
  const known = () => new Set(["a/failed", "a/blocked"]);
  expect(toGithub(verdictsReport, { known })).toBe(
    "::warning title=SWF conformance::cases that could not run: 1\n",
  );
  expect(toGithub(sampleReport([sampleResult({ id: "a" })]))).toBe("");
});

it("makes a warning of what only should be", () => {
  const result = sampleResult({
    id: "a",
    status: "failed",
    mismatches: [sampleMismatch({ requirement: "A.b" })],
  });
  const requirement = sampleRequirement({ id: "A.b", level: "should" });
  expect(toGithub(sampleReport([result], [requirement]))).toMatch(/^::warning title=A\.b::/);
});

it("writes at most ten annotations, the last of which counts the rest", () => {
  const results = Array.from({ length: 30 }, (_, index) =>
    sampleResult({
      id: `a/${index}`,
      status: "failed",
      mismatches: [sampleMismatch({ requirement: `A.${index}` })],
    }),
  );
  const lines = toGithub(sampleReport(results)).trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe("::error title=SWF conformance::and 21 more, in the full report");
});

it("writes the summary of a step into a file", () => {
  expect(toGithub(emulatorReport, { toFile: true })).toMatch(/^## SWF conformance of `moto 5\.2\.1`\n/);
});

it("writes one command a line, whatever the target says", () => {
  const plain = toGithub(hostileReport("x")).split("\n").length;
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      const lines = toGithub(hostileReport(wild)).split("\n");
      expect(lines).toHaveLength(plain);
      expect(
        lines.slice(0, -1).filter((line) => !/^::(error|warning) title=[^,:]*::[^\r]*$/.test(line)),
      ).toEqual([]);
    }),
  );
});
