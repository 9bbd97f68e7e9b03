import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
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
  sampleResult,
} from "../test-sample-report.js";
import { reproReporter } from "./repro.js";

function scriptsOf(report: Report): Map<string, string> {
  const scripts = new Map<string, string>();
  const folder = { write: (name: string, text: string) => void scripts.set(name, text) };
  reproReporter(recordingOutput(), { folder }).onReport?.(whole(report));
  return scripts;
}

/** Samples don't say how many calls they made. */
function whole(report: Report): Report {
  const results = report.results.map((one) => ({ ...one, calls: one.exchanges.length }));
  return { ...report, results };
}

it("writes a file for each divergence, named for it, and one for what only blocks", () => {
  expect([...scriptsOf(emulatorReport).keys()]).toEqual([
    "HistoryEvent.id-sequence.wrong-value.sh",
    "StartWorkflowExecution.fault.TypeDeprecatedFault.wrong-fault.sh",
    "StartWorkflowExecution.input.input.maxLength.accepted.sh",
    "CountPendingActivityTasks.operation.blocks.sh",
  ]);
});

it("leaves out what no case shows with all that leads to it", () => {
  const mismatches = [sampleMismatch({ requirement: "A.b" })];
  const exchanges = [sampleExchange("ListDomains", {}, {})];
  const result = sampleResult({ id: "a/passed", mismatches, exchanges, calls: 3 });
  const out = recordingOutput();
  reproReporter(out).onReport?.(sampleReport([result]));
  expect(out.text()).toBe("");
});

it("makes the calls with names, ids and times of its own, and compares what the divergence is told by", () => {
  const startedAt = Date.parse(sampleHeader.startedAt);
  const run = `${sampleHeader.seed.toString(36)}-${startedAt.toString(36)}`;
  const domain = `domain-${run}-1`;
  const start = sampleExchange("StartWorkflowExecution", { domain, workflowId: "w" }, { runId: "22mNp0Wq" });
  const closed = sampleExchange(
    "ListClosedWorkflowExecutions",
    { domain, startTimeFilter: { oldestDate: Math.floor(startedAt / 1000) - 60 }, runId: "22mNp0Wq" },
    {
      executionInfos: [
        {
          execution: { workflowId: `w-${run}`, runId: "22mNp0Wq" },
          tagList: ["é"],
          startTimestamp: 1767323045.1,
        },
      ],
    },
  );
  const mismatch = sampleMismatch({
    requirement: "A.b",
    kind: "wrong-value",
    pointer: "executionInfos[0]",
    at: "steps/1",
  });
  const exchanges = [start, closed].map((one, index) => ({
    ...one,
    at: `steps/${index}`,
    startedAt: startedAt + index,
  }));
  const result = sampleResult({ id: "a/b", status: "failed", mismatches: [mismatch], exchanges });
  const [text = ""] = scriptsOf(sampleReport([result])).values();
  const shown = text
    .replace(/^observe\(\)[\s\S]*?^\{/m, "observe() { … {")
    .replace(/^swf\(\)[\s\S]*?"\$@"; }\n/m, "swf() { … }\n");
  expect(shown).toMatchInlineSnapshot(`
    "#!/bin/sh
    # swf-conformance repro: A.b
    # Case: a/b
    # The target gives another value at executionInfos[0].
    # Expected: {"fault":["TypeDeprecatedFault"]}
    # Got: {"status":200,"body":"{\\"runId\\":\\"r\\"}"}
    # Needs curl 7.75 and jq. SWF_ENDPOINT sends it elsewhere. Ends with 1 while the divergence is there.
    SWF_ENDPOINT=\${SWF_ENDPOINT:-'http://127.0.0.1:5000'}
    SWF_ENDPOINT=\${SWF_ENDPOINT:?the address of an endpoint}
    SWF_ENDPOINT=\${SWF_ENDPOINT%/}
    AWS_REGION=\${AWS_REGION:-us-east-1}
    : "\${AWS_ACCESS_KEY_ID:?of the credentials to sign with}" "\${AWS_SECRET_ACCESS_KEY:?of the credentials to sign with}"
    command -v curl >/dev/null && command -v jq >/dev/null || { echo 'curl and jq are needed' >&2; exit 2; }
    RUN=16-$(od -An -N4 -tx4 /dev/urandom | tr -d ' \\n')
    TIME__1=$(($(date +%s) - 60))

    # Takes a response, head and body, and says of it what the divergence is told by.
    observe() { … {value: (.json | member("executionInfos") | (if type == "array" then .[0] else null end) | mask("executionInfos"))}'; }

    swf() { … }
    RUN_ID=$(swf StartWorkflowExecution '{"domain":"domain-'"$RUN"'-1","workflowId":"w"}' | jq -r .runId)
    SEEN=$(swf ListClosedWorkflowExecutions '{"domain":"domain-'"$RUN"'-1","startTimeFilter":{"oldestDate":'"$TIME__1"'},"runId":"'"$RUN_ID"'"}' -i | observe)

    THEN='{"value":{"execution":{"runId":"<string>","workflowId":"w-<run>"},"startTimestamp":"<number>","tagList":["\\u00e9"]}}'
    [ -n "$SEEN" ] || { echo "no answer from $SWF_ENDPOINT" >&2; exit 3; }
    printf 'then %s\\nnow  %s\\n' "$THEN" "$SEEN"
    if [ "$SEEN" = "$THEN" ]; then echo 'The divergence is still there.'; exit 1; fi
    printf '%s\\n' 'This is not what the report saw. What to make of it says:' 'swf-conformance run --endpoint '\\''http://127.0.0.1:5000'\\'' --run '\\''a/b'\\'' --seed 42'
    "
  `);
});

it("holds nothing that a shell would obey, whatever the target says", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...hostileTexts, "'; touch x; '", "$(touch x)`touch x`"),
      ),
      (wild) => {
        for (const script of scriptsOf(hostileReport(wild)).values()) {
          expect(script).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
          execFileSync("sh", ["-n"], { input: script });
          const stubs = "curl() { :; }; jq() { :; }; touch() { echo TOUCHED; }\n";
          const said = execFileSync("sh", ["-c", `${stubs}${script.replace("exit 3", "exit 0")}`], {
            env: {
              PATH: process.env.PATH,
              AWS_ACCESS_KEY_ID: "a",
              AWS_SECRET_ACCESS_KEY: "b",
              SWF_ENDPOINT: "http://x",
            },
            stdio: ["ignore", "pipe", "ignore"],
            encoding: "utf8",
          });
          expect(said).not.toContain("TOUCHED");
        }
      },
    ),
    { numRuns: 25 },
  );
});
