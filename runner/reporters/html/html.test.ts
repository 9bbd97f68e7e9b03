import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../model/report.js";
import { emulatorReport } from "../test-emulator-report.js";
import { hostileReport } from "../test-hostile-report.js";
import { hostileTexts } from "../test-hostile-texts.js";
import { recordingOutput } from "../test-recording-output.js";
import {
  sampleExchange,
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "../test-sample-report.js";
import { htmlReporter } from "./html.js";

function toHtml(report: Report, known: ReadonlySet<string> = new Set()): string {
  const out = recordingOutput();
  htmlReporter(out, { known: () => known }).onReport?.(report);
  return out.text();
}

/** What a reader sees of a part of the page: its text, a line for each block. */
function readText(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<\/?(p|li|dt|dd|h\d|figcaption|pre|summary|article|details|tr|div|section)\b[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\n[\s]*\n+/g, "\n")
    .trim();
}

function partOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return `<x ${html.slice(start, html.indexOf('<details class="requirement"', start))}`;
}

describe("htmlReporter", () => {
  it("tells of a divergence what is wrong, where it is written and how to see it again", () => {
    const html = toHtml(emulatorReport);
    expect(readText(partOf(html, "StartWorkflowExecution.fault.TypeDeprecatedFault"))).toMatchInlineSnapshot(`
      "✗divergesStartWorkflowExecution.fault.TypeDeprecatedFaultA workflow type that is deprecated can't be started; the call is refused with TypeDeprecatedFault.
      must, documented · API_StartWorkflowExecution.html · link to this
      The target rejects with another fault
      expected
      TypeDeprecatedFault
      got
      400 DefaultUndefinedFault
      Seen in start-workflow-execution/deprecated-type at steps/2, and in 4 other cases
      Request
      POST /
      content-type: application/x-amz-json-1.0
      x-amz-target: SimpleWorkflowService.StartWorkflowExecution
      x-amz-date: 20260102T030405Z
      {
        "domain": "swf-conformance-42",
        "workflowId": "id-7f3a",
        "workflowType": {
          "name": "order-7f3a",
          "version": "1"
        }
      }
      Response
      400
      content-type: application/x-amz-json-1.0
      {
        "__type": "com.amazonaws.swf.base.model#DefaultUndefinedFault",
        "message": "defaultChildPolicy"
      }
      The same 3 requests by curl, with region and keys from your environmentCopy
      swf() { op=$1 body=$2; shift 2; curl -sS -w '\\n' 'http://127.0.0.1:5000/' \\
        --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
        --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
        -H 'Content-Type: application/x-amz-json-1.0' \\
        -H "X-Amz-Target: SimpleWorkflowService.$op" --data-binary "$body" "$@"; }
      swf RegisterWorkflowType '{"domain":"swf-conformance-42","name":"order-7f3a","version":"1"}'
      swf DeprecateWorkflowType '{"domain":"swf-conformance-42","workflowType":{"name":"order-7f3a","version":"1"}}'
      swf StartWorkflowExecution '{"domain":"swf-conformance-42","workflowId":"id-7f3a","workflowType":{"name":"order-7f3a","version":"1"}}' -i
      Run the case againCopy
      swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'start-workflow-execution/deprecated-type' --seed 42"
    `);
  });

  it("tells what waits for a requirement that nothing contradicts", () => {
    const html = toHtml(emulatorReport);
    expect(readText(partOf(html, "CountPendingActivityTasks.operation"))).toMatchInlineSnapshot(`
      "?unverifiedCountPendingActivityTasks.operationThe operation exists and accepts its smallest input.
      must, documented · API_CountPendingActivityTasks.html · link to this
      Mend this first: 5 cases can't be judged before
      CountPendingActivityTasks does not answer as the steps before need it
      Seen in count-pending-activity-tasks/counts at steps/0, and in 4 other cases
      Request
      POST /
      content-type: application/x-amz-json-1.0
      x-amz-target: SimpleWorkflowService.CountPendingActivityTasks
      x-amz-date: 20260102T030405Z
      {
        "domain": "swf-conformance-42",
        "taskList": {
          "name": "list"
        }
      }
      Response
      400
      content-type: application/x-amz-json-1.0
      {
        "__type": "com.amazonaws.swf.base.model#UnknownOperationException",
        "message": "\\u001b[31mnot implemented\\u001b[0m"
      }
      The same request by curl, with region and keys from your environmentCopy
      curl -sSi 'http://127.0.0.1:5000/' \\
        --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
        --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
        -H 'Content-Type: application/x-amz-json-1.0' \\
        -H 'X-Amz-Target: SimpleWorkflowService.CountPendingActivityTasks' \\
        --data-raw '{"domain":"swf-conformance-42","taskList":{"name":"list"}}'
      Run the case againCopy
      swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'count-pending-activity-tasks/counts' --seed 42"
    `);
  });

  it("begins with the counts, what to mend first, and how the run was made", () => {
    const html = toHtml(emulatorReport);
    expect(
      readText(html.slice(html.indexOf("<body>"), html.indexOf('id="requirements"'))),
    ).toMatchInlineSnapshot(`
      "Skip to the requirements
      swf-conformance · Amazon Simple Workflow Service, 2012-01-25
      moto 5.2.1
      3 requirements diverge
      3 requirements are unverified
      5 requirements conform
      Of 15 cases 1 passed, 7 failed, 5 blocked, 1 errored, 1 skipped.
      Mend first
      Other cases can't be judged before
      CountPendingActivityTasks.operation5 cases behind it
      At a glance
      1some diverge, this many
      9nearly all diverge
      ✓all conform
      ?some unverified
      ?all unverified
      Subjectcallinputoutputfaultsbehaviour
      CountPendingActivityTasks???
      ListDomains✓✓
      StartWorkflowExecution✓1✓1
      All events1
      All protocol✓
      How it was run
      endpoint
      http://127.0.0.1:5000/
      started
      2026-01-02T03:04:05.000Z, took 12.4 s
      suite
      0.1.0, 3f2a9c1b7d60
      client
      wire
      seed
      42
      concurrency
      8
      time scale
      1
      tiers
      documented, modelled
      selection
      the whole suite
      <section"
    `);
  });

  it("marks what a baseline excuses", () => {
    const html = toHtml(emulatorReport, new Set(["history/event-ids"]));
    expect(partOf(html, "HistoryEvent.id-sequence")).toContain(" data-known>");
    expect(partOf(html, "StartWorkflowExecution.input.input.maxLength")).not.toContain(" data-known>");
    expect(html).toContain('<option value="new">');
  });

  it("shows of a subject first what others wait for, then what diverges", () => {
    const blocked = sampleResult({
      id: "a/c",
      status: "blocked",
      blockedBy: { requirement: "A.c", at: "given/0", reason: "refused" },
    });
    const [conforming, diverging, blocking] = [
      sampleRequirement({ id: "A.a" }),
      sampleRequirement({ id: "A.b", standing: "diverges" }),
      sampleRequirement({ id: "A.c", standing: "unverified" }),
    ];
    const html = toHtml(sampleReport([blocked], [conforming, diverging, blocking]));
    expect([...html.matchAll(/class="requirement" id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "A.c",
      "A.b",
      "A.a",
    ]);
  });

  it("compares answers member by member", () => {
    const mismatch = sampleMismatch({
      requirement: "A.b",
      kind: "wrong-value",
      expected: { domain: "d", tags: ["a"] },
      actual: { domain: "d", tags: ["b"] },
    });
    const result = sampleResult({ id: "a/b", status: "failed", mismatches: [mismatch] });
    const html = toHtml(sampleReport([result], [sampleRequirement({ id: "A.b", standing: "diverges" })]));
    expect(
      readText(/<figure class="difference">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? ""),
    ).toMatchInlineSnapshot(`
      "− expected, + got
        {
          "domain": "d"
          "tags": [
      −     "a"
      +     "b"
          ]
        }"
    `);
  });

  it("marks the value that a mismatch is about", () => {
    const mismatch = sampleMismatch({ requirement: "A.b", kind: "wrong-type", pointer: "/runId", actual: 7 });
    const exchanges = [sampleExchange("StartWorkflowExecution", {}, { runId: 7 })];
    const result = sampleResult({ id: "a/b", status: "failed", mismatches: [mismatch], exchanges });
    const html = toHtml(sampleReport([result], [sampleRequirement({ id: "A.b", standing: "diverges" })]));
    expect(html).toMatch(/<mark>\s*&quot;runId&quot;: 7\n<\/mark>/);
  });

  it("says what a run that was cut off leaves open", () => {
    const html = toHtml(sampleReport([], [], { outcome: "target-died" }));
    expect(readText(html)).toContain("The target stopped answering: what is missing here was not checked.");
  });

  it("shows of the endpoint only its address", () => {
    const target = { name: "t", endpoint: "https://me:secret@example.org:8443/swf?key=secret#secret" };
    const html = toHtml(sampleReport([], [], { header: { ...sampleHeader, target } }));
    expect(html).toContain("https://example.org:8443/swf<");
    expect(html).not.toContain("secret");
  });

  it("lets only its own style and script run, and loads nothing", () => {
    const html = toHtml(emulatorReport);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(html).not.toMatch(/\ssrc=|\sstyle=|\son\w+=/);
  });

  it("lets no text become an element, whatever it is", () => {
    const plain = tagsOf(hostileReport("x"));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
        expect(tagsOf(hostileReport(wild))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

function tagsOf(report: Report): string[] {
  const html = toHtml(report).replace(/(?<=<(style|script)>)[\s\S]*?(?=<\/\1>)/g, "");
  return [...html.matchAll(/<[!/a-zA-Z][^\s>]*/g)].map(([tag]) => tag);
}
