import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { markdownReporter } from "./markdown.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import {
  sampleExchange,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./test-sample-report.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toMarkdown(report: Report, known: ReadonlySet<string> = new Set()): string {
  const out = recordingOutput();
  markdownReporter(out, { known: () => known }).onReport?.(report);
  return out.text();
}

it("tells what diverges, where that is written and how to see it again", () => {
  expect(toMarkdown(verdictsReport)).toMatchInlineSnapshot(`
    "## SWF conformance of \`moto 5.2.1\`

    Requirements: **1** diverge, **2** unverified, **1** conform.
    Cases: 1 passed, 1 failed, 1 blocked, 1 errored, 1 skipped.

    ### Mend first

    - \`A.operation\`: cases that wait for it: 1

    ### Divergences (1)

    <details><summary><code>A.b</code></summary>

    It is so. (must, documented: [API\\_StartWorkflowExecution.html](<https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html>))

    The target accepts what it has to reject.

    - expected \`TypeDeprecatedFault\`
    - got \`200 {"runId":"r"}\`
    - in \`a/failed\`

    \`\`\`sh
    swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/failed' --seed 42
    \`\`\`

    </details>
    "
  `);
});

it("only counts what a baseline excuses", () => {
  expect(toMarkdown(verdictsReport, new Set(["a/failed", "a/blocked"]))).toMatchInlineSnapshot(`
    "## SWF conformance of \`moto 5.2.1\`

    Requirements: **1** diverge, **2** unverified, **1** conform.
    Cases: 1 passed, 1 failed, 1 blocked, 1 errored, 1 skipped.

    Divergences that the baseline excuses: 1.
    "
  `);
});

it("takes at most 60 KB, and says how much did not fit", () => {
  const results = Array.from({ length: 2000 }, (_, index) =>
    sampleResult({
      id: `a/${index}`,
      status: "failed",
      mismatches: [sampleMismatch({ requirement: `A.é${index}`, actual: "é".repeat(5000) })],
      exchanges: [sampleExchange("ListDomains", {})],
    }),
  );
  const requirements = results.map((_, index) =>
    sampleRequirement({ id: `A.é${index}`, text: "é".repeat(500) }),
  );
  const text = toMarkdown(sampleReport(results, requirements));
  expect(Buffer.byteLength(text)).toBeGreaterThan(50_000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/_19\d\d more divergences did not fit; the full report has them\._\n$/);
});

it("keeps its lines, and what the target says within code, whatever that is", () => {
  const shape = (text: string) => text.split("\n").length;
  const plain = shape(toMarkdown(hostileReport("x")));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      const text = toMarkdown(hostileReport(wild));
      expect(shape(text)).toBe(plain);
      const prose = text
        .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, "")
        .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
      expect(prose).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|code)>|https:)|@\w|\]\((?!<https:)/);
    }),
  );
});
