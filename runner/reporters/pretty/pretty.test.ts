import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../model/report.js";
import type { Output } from "../../model/reporter.js";
import type { ReporterOptions } from "../reporter-options.js";
import { emulatorReport } from "../test-emulator-report.js";
import { recordingOutput } from "../test-recording-output.js";
import {
  sampleExchange,
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "../test-sample-report.js";
import { prettyReporter } from "./pretty.js";

function toText(report: Report, given: Partial<Output> = {}, options: ReporterOptions = {}): string {
  const out = recordingOutput(given);
  prettyReporter(out, options).onReport?.(report);
  return out.text();
}

describe("prettyReporter", () => {
  it("shows what diverges, where that is written and how to see it again", () => {
    expect(toText(emulatorReport)).toMatchInlineSnapshot(`
      "swf-conformance 0.1.0
      target    moto 5.2.1
      endpoint  http://127.0.0.1:5000
      suite     3f2a9c1b7d60, seed 42, client wire

      REQUIREMENTS ───────────────────────────────────────────────────────────────────

                                    conforms   diverges unverified
      ? CountPendingActivityTasks          ·          ·          3
      ✓ ListDomains                        2          ·          ·
      ✗ StartWorkflowExecution             2          2          ·
      ✓ (faults)                           1          ·          ·
      ✗ (history events)                   ·          1          ·

      DIVERGENCES (3) ────────────────────────────────────────────────────────────────

      The commands take AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from
      your shell; they need curl 7.75, jq, and the domains and types that cases share,
      which a run leaves in place with --keep-resources.

      ✗ 1  HistoryEvent.id-sequence
           Within an execution, event ids begin at 1 and rise by 1 from each event to
           the next.
           must, documented
           https://docs.aws.amazon.com/amazonswf/latest/apireference/API_HistoryEvent.html

           target    gives another value at /events/1/eventId
           expected  2
           got       3
           case      history/event-ids

           > POST / SimpleWorkflowService.GetWorkflowExecutionHistory
           > {"domain":"swf-conformance-42","execution":{"workflowId":"id-91c0",
             "runId":"22mNp0Wq"}}
           < 200 application/x-amz-json-1.0
           < {"events":[{"eventId":1,"eventType":"WorkflowExecutionStarted"},
             {"eventId":3,"eventType":"TimerStarted"}]}

           again
           swf() { op=$1 body=$2; shift 2; curl -sS -w '\\n' 'http://127.0.0.1:5000/' \\
             --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
             --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
             -H 'Content-Type: application/x-amz-json-1.0' \\
             -H "X-Amz-Target: SimpleWorkflowService.$op" --data-binary "$body" "$@"; }
           RUN_ID=$(swf StartWorkflowExecution '{"domain":"swf-conformance-42","workflowId":"id-91c0","workflowType":{"name":"order-7f3a","version":"1"}}' | jq -r .runId)
           TASK_TOKEN=$(swf PollForDecisionTask '{"domain":"swf-conformance-42","taskList":{"name":"list-91c0"}}' | jq -r .taskToken)
           swf RespondDecisionTaskCompleted '{"taskToken":"'"$TASK_TOKEN"'","decisions":[{"decisionType":"StartTimer"}]}'
           swf GetWorkflowExecutionHistory '{"domain":"swf-conformance-42","execution":{"workflowId":"id-91c0","runId":"'"$RUN_ID"'"}}' -i

      ✗ 2  StartWorkflowExecution.fault.TypeDeprecatedFault
           A workflow type that is deprecated can't be started; the call is refused
           with TypeDeprecatedFault.
           must, documented
           https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html

           target    rejects with another fault
           expected  TypeDeprecatedFault
           got       400 DefaultUndefinedFault
           cases     start-workflow-execution/deprecated-type
                     start-workflow-execution/another-version
                     start-workflow-execution/twice
                     and 2 more

           > POST / SimpleWorkflowService.StartWorkflowExecution
           > {"domain":"swf-conformance-42","workflowId":"id-7f3a",
             "workflowType":{"name":"order-7f3a","version":"1"}}
           < 400 application/x-amz-json-1.0
           < {"__type":"com.amazonaws.swf.base.model#DefaultUndefinedFault",
             "message":"defaultChildPolicy"}

           again
           swf() { op=$1 body=$2; shift 2; curl -sS -w '\\n' 'http://127.0.0.1:5000/' \\
             --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
             --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
             -H 'Content-Type: application/x-amz-json-1.0' \\
             -H "X-Amz-Target: SimpleWorkflowService.$op" --data-binary "$body" "$@"; }
           swf RegisterWorkflowType '{"domain":"swf-conformance-42","name":"order-7f3a","version":"1"}'
           swf DeprecateWorkflowType '{"domain":"swf-conformance-42","workflowType":{"name":"order-7f3a","version":"1"}}'
           swf StartWorkflowExecution '{"domain":"swf-conformance-42","workflowId":"id-7f3a","workflowType":{"name":"order-7f3a","version":"1"}}' -i

      ✗ 3  StartWorkflowExecution.input.input.maxLength
           \`input\` has at most 32768 characters.
           must, modelled
           service model

           target    accepts what it has to reject
           expected  ValidationException
           got       200 {"runId":"22k1"}
           case      start-workflow-execution/input-max-length

           > POST / SimpleWorkflowService.StartWorkflowExecution
           > {"domain":"swf-conformance-42","workflowId":"id-0a11",
             "workflowType":{"name":"order-7f3a","version":"1"},
             "input":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" (32769 characters)}
           < 200 application/x-amz-json-1.0
           < {"runId":"22k1"}

           again
           printf %s '{"domain":"swf-conformance-42","workflowId":"id-0a11","workflowType":{"name":"order-7f3a","version":"1"},"input":"'"$(printf '%32769s' '' | sed 's/ /a/g')"'"}' |
           curl -sSi 'http://127.0.0.1:5000/' \\
             --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
             --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
             -H 'Content-Type: application/x-amz-json-1.0' \\
             -H 'X-Amz-Target: SimpleWorkflowService.StartWorkflowExecution' \\
             --data-binary @-

      BLOCKED (mend this first) ──────────────────────────────────────────────────────

      ■ B1 CountPendingActivityTasks.operation (5 cases behind it)
           The operation exists and accepts its smallest input.
           must, documented
           https://docs.aws.amazon.com/amazonswf/latest/apireference/API_CountPendingActivityTasks.html

           because   CountPendingActivityTasks does not answer as the steps before
                     need it
           blocks    count-pending-activity-tasks/counts
                     count-pending-activity-tasks/variant-a
                     count-pending-activity-tasks/variant-b
                     and 2 more

           > POST / SimpleWorkflowService.CountPendingActivityTasks
           > {"domain":"swf-conformance-42","taskList":{"name":"list"}}
           < 400 application/x-amz-json-1.0
           < {"__type":"com.amazonaws.swf.base.model#UnknownOperationException",
             "message":"\\u001b[31mnot implemented\\u001b[0m"}

           again
           curl -sSi 'http://127.0.0.1:5000/' \\
             --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
             --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
             -H 'Content-Type: application/x-amz-json-1.0' \\
             -H 'X-Amz-Target: SimpleWorkflowService.CountPendingActivityTasks' \\
             --data-raw '{"domain":"swf-conformance-42","taskList":{"name":"list"}}'

      ERRORED (1) ────────────────────────────────────────────────────────────────────

        no response within 90 s: 1 case
          list-domains/slow

      SKIPPED (1) ────────────────────────────────────────────────────────────────────

        needs lambda, which the target does not declare: 1 case
          list-domains/lambda

      SUMMARY ────────────────────────────────────────────────────────────────────────

      cases        1 passed, 7 failed, 5 blocked, 1 errored, 1 skipped
      requirements 5 conform, 3 diverge, 3 unverified
      time         12.4 s

      Mend CountPendingActivityTasks.operation first: 5 cases can't be judged before
      that.
      Run one case again (the name of any case above, or a pattern):
        swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'history/event-ids' --seed 42
      "
    `);
  });

  it("says so when all is well", () => {
    const report = sampleReport(
      [sampleResult({ id: "a/b" })],
      [sampleRequirement({ id: "ListDomains.operation" })],
    );
    expect(toText(report)).toMatchInlineSnapshot(`
      "swf-conformance 0.1.0
      target    moto 5.2.1
      endpoint  http://127.0.0.1:5000
      suite     3f2a9c1b7d60, seed 42, client wire

      REQUIREMENTS ───────────────────────────────────────────────────────────────────

                      conforms   diverges unverified
      ✓ ListDomains          1          ·          ·

      SUMMARY ────────────────────────────────────────────────────────────────────────

      cases        1 passed
      requirements 1 conforms
      time         12.4 s

      No divergence.
      "
    `);
  });

  it("does not call a run green that verified nothing or broke off", () => {
    const report = sampleReport([], [], { outcome: "target-died" });
    expect(toText(report)).toContain("The target stopped answering: what is missing here was not checked.");
    expect(toText(report)).toContain("Nothing was verified: no case could be judged.");
  });

  it("gives a line to each divergence that the baseline excuses", () => {
    const known = () => new Set(emulatorReport.results.map(({ id }) => id));
    const text = toText(emulatorReport, {}, { known });
    expect(text).toContain("KNOWN (4, in the baseline)");
    expect(text).toContain("  CountPendingActivityTasks.operation (5 cases)\n");
    expect(text).toContain("No divergence but the known ones.");
    expect(text).not.toContain("DIVERGENCES");
  });

  it("keeps its prose within 80 columns", () => {
    const long = toText(emulatorReport)
      .split("\n")
      .filter((line) => Array.from(line).length > 80);
    expect(long.filter((line) => !/https:|curl|swf|jq|X-Amz/.test(line))).toEqual([]);
  });

  it("differs with colours in nothing but the colours", () => {
    const coloured = toText(emulatorReport, { colors: true });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(toText(emulatorReport));
  });

  it("shows long sequences as the command that runs the case again", () => {
    const exchanges = Array.from({ length: 200 }, () => sampleExchange("ListDomains", {}, {}));
    const mismatches = [sampleMismatch({ requirement: "A.b" })];
    const report = sampleReport([sampleResult({ id: "a/b", status: "failed", mismatches, exchanges })]);
    expect(toText(report)).toContain("again (200 requests lead here)");
    expect(toText(report)).not.toContain("curl -sS");
  });

  it("lets nothing of the target reach the terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (wild) => {
        const mismatch = sampleMismatch({
          requirement: wild,
          pointer: `/${wild}`,
          expected: wild,
          actual: { [wild]: wild },
        });
        const exchange = sampleExchange(wild, { [wild]: wild }, { [wild]: wild, __type: wild });
        const broken = {
          ...sampleExchange("ListDomains", wild),
          failure: { code: "other", message: wild } as const,
        };
        const { response: _, ...failed } = broken;
        const report = sampleReport(
          [
            sampleResult({
              id: "a",
              status: "failed",
              mismatches: [mismatch],
              exchanges: [exchange, exchange],
            }),
            sampleResult({
              id: "b",
              status: "errored",
              reason: wild,
              mismatches: [mismatch],
              exchanges: [failed],
            }),
            sampleResult({
              id: wild,
              status: "blocked",
              blockedBy: { requirement: wild, at: wild, reason: wild },
            }),
          ],
          [sampleRequirement({ id: wild, text: wild, source: wild })],
          {
            header: { ...sampleHeader, target: { name: wild, endpoint: `http://h/${wild}`, version: wild } },
          },
        );
        expect(toText(report)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
