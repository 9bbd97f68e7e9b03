import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileValidators } from "../../../generated/file-validators.js";
import { listDivergences } from "../../baseline/divergences.js";
import { diffReports } from "../../diff/diff-reports.js";
import { judgedRun } from "../../diff/judged-run.js";
import type { Report } from "../../model/report.js";
import { hostileReport } from "../test-hostile-report.js";
import { hostileTexts } from "../test-hostile-texts.js";
import { recordingOutput } from "../test-recording-output.js";
import {
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "../test-sample-report.js";
import { diffReporters } from "./create-diff-reporter.js";
import { viewDiff } from "./diff-view.js";

function write(format: string, reports: readonly Report[], colors = false): string {
  const out = recordingOutput({ colors });
  const named = reports.map((report, index) => ({
    file: `${index + 1}.json`,
    run: judgedRun(report, listDivergences(report)),
  }));
  diffReporters.get(format)?.(viewDiff(diffReports(named), reports), out);
  return out.text();
}

const requirements = ["A.b", "A.c", "A.d"].map((id) => sampleRequirement({ id, text: `${id} is so.` }));
const failed = (id: string, requirement: string) =>
  sampleResult({
    id,
    status: "failed",
    requirements: [requirement],
    mismatches: [sampleMismatch({ requirement })],
  });
const version = (number: string, results: Report["results"], diverging: readonly string[]) =>
  sampleReport(
    results,
    requirements.map((one) => (diverging.includes(one.id) ? { ...one, standing: "diverges" } : one)),
    { header: { ...sampleHeader, target: { ...sampleHeader.target, version: number } } },
  );
const passed = (id: string) => sampleResult({ id, requirements: ["A.d"] });

const old = version("1", [passed("a/1"), passed("a/2"), failed("a/3", "A.c"), passed("a/4")], ["A.c"]);
const newer = version(
  "2",
  [failed("a/1", "A.b"), failed("a/2", "A.b"), passed("a/3"), passed("a/5")],
  ["A.b"],
);

describe("the comparison for people", () => {
  it("tells first what got worse, and how to see it again", () => {
    expect(write("pretty", [old, newer])).toMatchInlineSnapshot(`
      "[1]       moto 1
                2 conform, 1 diverge, 0 unverified; suite 0.1.0 3f2a9c1b7d60; 2026-01-02T03:04:05.000Z
      [2]       moto 2
                2 conform, 1 diverge, 0 unverified; suite 0.1.0 3f2a9c1b7d60; 2026-01-02T03:04:05.000Z

      moto 1 -> moto 2 ───────────────────────────────────────────────────────────────

           2 regression     passed before, red now
           1 vanished       no longer in the suite
           1 new case       not in the earlier suite
           1 fixed          red before, passes now

      REGRESSION (1 group)

      ✗ A.b
          A.b is so.
          https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html
          before    passed
          after     failed: accepted A.b
          shows     A.b: accepts what it has to reject; expected TypeDeprecatedFault,
                    got 200 {"runId":"r"}
          cases     a/1
                    a/2
          again     swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/1' --seed 42

      VANISHED (1 group)

      ✗ A.d
          A.d is so.
          before    passed
          after     absent
          case      a/4

      NEW CASE (1 group)

      + A.d
          A.d is so.
          before    absent
          after     passed
          case      a/5

      FIXED (1 group)

      ✓ A.c
          A.c is so.
          before    failed: accepted A.c
          after     passed
          case      a/3

      Something got worse.
      "
    `);
  });

  it("has a matrix for three runs", () => {
    const text = write("pretty", [
      old,
      newer,
      { ...old, header: { ...old.header, target: { ...old.header.target, version: "3" } } },
    ]);
    expect(text.slice(text.indexOf("REQUIREMENTS BY RUN"))).toMatchInlineSnapshot(`
      "REQUIREMENTS BY RUN ────────────────────────────────────────────────────────────

      [1] [2] [3] 
       ✓   ✗   ✓  A.b
       ✗   ✓   ✗  A.c
      1 stand the same in every run that has them. ✓ conforms, ✗ diverges, ? unverified, · not in the suite

      Something got worse.
      "
    `);
  });
});

describe("the comparison as Markdown", () => {
  it("is fit for a comment", () => {
    expect(write("markdown", [old, newer])).toMatchInlineSnapshot(`
      "## SWF conformance compared

      **Something got worse.**

      | | run | conform | diverge | unverified |
      | --- | --- | ---: | ---: | ---: |
      | 1 | \`moto 1\` | 2 | 1 | 0 |
      | 2 | \`moto 2\` | 2 | 1 | 0 |

      ### \`moto 1\` → \`moto 2\`

      - **2** regression (passed before, red now)
      - **1** vanished (no longer in the suite)
      - **1** new case (not in the earlier suite)
      - **1** fixed (red before, passes now)

      #### Regression

      <details><summary><code>A.b</code>, cases: 2</summary>

      A.b is so. (must, documented: [API\\_StartWorkflowExecution.html](<https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html>))

      - before: passed
      - after: failed, \`accepted A.b\`
      - shows \`A.b: accepts what it has to reject; expected TypeDeprecatedFault, got 200 {"runId":"r"}\`
      - in \`a/1\`, \`a/2\`

      \`\`\`sh
      swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/1' --seed 42
      \`\`\`

      </details>

      #### Vanished

      <details><summary><code>A.d</code>, cases: 1</summary>

      A.d is so. (must, documented: [API\\_StartWorkflowExecution.html](<https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html>))

      - before: passed
      - after: absent
      - in \`a/4\`

      </details>

      #### New case

      - \`A.d\`: absent → passed, \`a/5\`

      #### Fixed

      - \`A.c\`: failed → passed, \`a/3\`
      "
    `);
  });

  it("takes at most 60 KB, the newest trouble first, and says how much did not fit", () => {
    const many = (number: string, status: "passed" | "failed") =>
      version(
        number,
        Array.from({ length: 1500 }, (_, index) =>
          status === "passed" ? passed(`a/${index}`) : failed(`a/${index}`, `A.é${index}`),
        ),
        [],
      );
    const text = write("markdown", [many("1", "passed"), many("2", "failed"), many("3", "failed")]);
    expect(Buffer.byteLength(text)).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/_\d+ more entries did not fit; the full report has them\._\n$/);
    expect(text).toContain("### `moto 1` → `moto 3`");
    expect(text).not.toContain("### `moto 1` → `moto 2`");
  });
});

describe("the comparison of two clients", () => {
  const through = (client: string, results: Report["results"]) => ({
    ...version("1", results, []),
    header: { ...sampleHeader, client },
  });
  const skipped = sampleResult({ id: "a/1", status: "skipped", reason: "boto3 does not send it: no name" });
  const reports = [
    through("wire", [failed("a/1", "A.b"), passed("a/2")]),
    through("boto3", [skipped, failed("a/2", "A.c")]),
  ];

  it("says why a client skips a case and how another goes another way", () => {
    const text = write("pretty", reports);
    expect(text.slice(text.indexOf("REGRESSION"))).toMatchInlineSnapshot(`
      "REGRESSION (1 group)

      ✗ A.c
          A.c is so.
          https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html
          before    passed
          after     failed: accepted A.c
          shows     A.c: accepts what it has to reject; expected TypeDeprecatedFault,
                    got 200 {"runId":"r"}
          clients   wire: passed, so its exchanges are not in the report
          case      a/2
          again     swf-conformance run --endpoint 'http://127.0.0.1:5000' --client 'boto3' --run 'a/2' --seed 42

      INCONCLUSIVE (1 group)

      ? A.b
          A.b is so.
          before    failed: accepted A.b
          after     skipped: boto3 does not send it: no name
          case      a/1

      Something got worse.
      "
    `);
  });

  it.each(["markdown", "html"])("says so in %s", (format) => {
    const text = write(format, reports);
    expect(text).toContain("boto3 does not send it: no name");
    expect(text).toContain("wire: passed, so its exchanges are not in the report");
  });

  it("is valid by its schema", () => {
    expect(fileValidators.diff(JSON.parse(write("json", reports)))).toEqual([]);
  });

  it("does not call uneven what only one client promises, unless it diverges", () => {
    const of = (standing: "conforms" | "diverges", id: string) => sampleRequirement({ id, standing });
    const [wire, boto3] = reports;
    if (!wire || !boto3) throw new Error("there are two reports");
    const promises = [of("conforms", "A.client.boto3.method"), of("diverges", "A.client.boto3.returns")];
    const all = [wire, wire, { ...boto3, requirements: [...boto3.requirements, ...promises] }];
    const text = write("pretty", all);
    expect(text.slice(text.indexOf("[1] [2] [3]"), text.indexOf("stand the same"))).toMatchInlineSnapshot(`
      "[1] [2] [3] 
       ·   ·   ✗  A.client.boto3.returns
      4 "
    `);
  });
});

describe("the comparison as JSON", () => {
  it("is valid by its schema", () => {
    expect(fileValidators.diff(JSON.parse(write("json", [old, newer, old])))).toEqual([]);
  });
});

describe("the comparison as HTML", () => {
  it("loads nothing and runs nothing", () => {
    const html = write("html", [old, newer]);
    expect(html).toContain("content=\"default-src 'none'; style-src 'sha256-");
    expect(html).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|<img|\ssrc=|\son[a-z]+=/);
  });

  it("tells each change and each requirement", () => {
    const text = write("html", [old, newer])
      .replace(/<style>[\s\S]*<\/style>/, "")
      .replace(/<[^>]*>/g, " ");
    for (const part of ["regression", "vanished", "fixed", "new case", "A.b", "a/1", "a/5", "A.d"])
      expect(text.replaceAll(/\s+(?=\.)|(?<=\.)\s+/g, "")).toContain(part);
  });
});

describe("whatever reports hold", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts));
  const compared = (format: string, wild: string) => {
    const hostile = { ...hostileReport(wild), header: { ...hostileReport(wild).header, client: "boto3" } };
    const calm = hostileReport("x");
    const other = {
      ...calm,
      results: calm.results.map((one) => ({ ...one, status: "passed" as const, mismatches: [] })),
    };
    return write(format, [other, hostile, other]);
  };

  it("a terminal obeys none of it", () => {
    fc.assert(
      fc.property(texts, (wild) => {
        expect(compared("pretty", wild)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 60 },
    );
  });

  it("Markdown keeps its lines, with it within code", () => {
    const shape = (text: string) => text.split("\n").length;
    const plain = shape(compared("markdown", "y"));
    fc.assert(
      fc.property(texts, (wild) => {
        fc.pre(wild !== "x");
        const text = compared("markdown", wild);
        expect(shape(text)).toBe(plain);
        const prose = text
          .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, "")
          .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
        expect(prose).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|code)>|https:)|@\w|\]\((?!<https:)/);
      }),
      { numRuns: 60 },
    );
  });

  it("HTML makes no element of it", () => {
    const elements = (html: string) =>
      html
        .match(/<[^>]*>/g)
        ?.map((one) => one.split(/[\s>]/)[0])
        .filter((one) => one !== "<wbr");
    const plain = elements(compared("html", "y"));
    fc.assert(
      fc.property(texts, (wild) => {
        fc.pre(wild !== "x");
        expect(elements(compared("html", wild))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
