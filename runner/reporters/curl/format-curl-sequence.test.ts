import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleExchange } from "../test-sample-report.js";
import { formatCurlSequence } from "./format-curl-sequence.js";

const options = { endpoint: "http://127.0.0.1:5000" };
const domain = "d";
const start = sampleExchange("StartWorkflowExecution", { domain, workflowId: "w" }, { runId: "run-1" });
const poll = sampleExchange(
  "PollForActivityTask",
  { domain, taskList: { name: "l" } },
  { taskToken: "token-1", activityId: "w", workflowExecution: { runId: "run-1" } },
);
const complete = sampleExchange("RespondActivityTaskCompleted", { taskToken: "token-1" });
const signal = sampleExchange("SignalWorkflowExecution", { domain, workflowId: "w", runId: "run-1" });

/** The calls of a sequence without the function that makes them. */
function calls(text: string): string {
  return text.slice(text.indexOf('"$@"; }\n') + '"$@"; }\n'.length);
}

describe("formatCurlSequence", () => {
  it("hands tokens and run ids on from the new responses", () => {
    expect(formatCurlSequence([start, poll, complete, signal], options)).toMatchInlineSnapshot(`
      "swf() { op=$1 body=$2; shift 2; curl -sS -w '\\n' 'http://127.0.0.1:5000/' \\
        --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
        --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
        -H 'Content-Type: application/x-amz-json-1.0' \\
        -H "X-Amz-Target: SimpleWorkflowService.$op" --data-binary "$body" "$@"; }
      RUN_ID=$(swf StartWorkflowExecution '{"domain":"d","workflowId":"w"}' | jq -r .runId)
      TASK_TOKEN=$(swf PollForActivityTask '{"domain":"d","taskList":{"name":"l"}}' | jq -r .taskToken)
      swf RespondActivityTaskCompleted '{"taskToken":"'"$TASK_TOKEN"'"}'
      swf SignalWorkflowExecution '{"domain":"d","workflowId":"w","runId":"'"$RUN_ID"'"}' -i"
    `);
  });

  it("takes several values from one response", () => {
    expect(calls(formatCurlSequence([poll, complete, signal], options))).toMatchInlineSnapshot(`
      "RESPONSE=$(swf PollForActivityTask '{"domain":"d","taskList":{"name":"l"}}')
      TASK_TOKEN=$(printf %s "$RESPONSE" | jq -r .taskToken)
      RUN_ID=$(printf %s "$RESPONSE" | jq -r .workflowExecution.runId)
      swf RespondActivityTaskCompleted '{"taskToken":"'"$TASK_TOKEN"'"}'
      swf SignalWorkflowExecution '{"domain":"d","workflowId":"w","runId":"'"$RUN_ID"'"}' -i"
    `);
  });

  it("keeps pauses, and makes calls at once that were made at once", () => {
    const held = { ...poll, response: { status: 200, headers: {}, body: "", json: undefined } };
    const text = formatCurlSequence(
      [
        { ...held, startedAt: 0, durationMs: 5000 },
        { ...start, startedAt: 1000, durationMs: 10 },
        { ...complete, startedAt: 64_000, durationMs: 10, pauseMs: 63_000 },
      ],
      options,
    );
    expect(calls(text)).toMatchInlineSnapshot(`
      "swf PollForActivityTask '{"domain":"d","taskList":{"name":"l"}}' &
      swf StartWorkflowExecution '{"domain":"d","workflowId":"w"}'
      sleep 63
      swf RespondActivityTaskCompleted '{"taskToken":"token-1"}' -i
      wait"
    `);
  });

  it("makes a call once that two fixtures tell of, and none at once with one that came before", () => {
    const [first, second] = [
      { ...start, startedAt: 5000, durationMs: 100 },
      { ...signal, startedAt: 1000, durationMs: 10 },
    ];
    expect(calls(formatCurlSequence([first, second, first, complete], options))).toMatchInlineSnapshot(`
      "RUN_ID=$(swf StartWorkflowExecution '{"domain":"d","workflowId":"w"}' | jq -r .runId)
      swf SignalWorkflowExecution '{"domain":"d","workflowId":"w","runId":"'"$RUN_ID"'"}'
      swf RespondActivityTaskCompleted '{"taskToken":"token-1"}' -i"
    `);
  });

  it("names no variable that the shell lives by", () => {
    const value = "0123456789abcdef";
    const hostile = sampleExchange(
      "ListDomains",
      {},
      { PATH: value, awsAccessKeyId: `${value}-2`, "a'b $(id)": `${value}-3` },
    );
    const user = sampleExchange("ListDomains", { a: value, b: `${value}-2`, c: `${value}-3` });
    const text = calls(formatCurlSequence([hostile, user], options));
    expect(text.match(/^\w+(?==)/gm)).toEqual([
      "RESPONSE",
      "VALUE_PATH",
      "VALUE_AWS_ACCESS_KEY_ID",
      "VALUE_ABID",
    ]);
  });

  it("is a script that any shell takes, whatever the target said", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.jsonValue({ stringUnit: "binary" }),
        (text, json) => {
          const first = sampleExchange("ListDomains", {}, { [text]: text, json, nextPageToken: text });
          const second = sampleExchange("ListDomains", { nextPageToken: text, [text]: json });
          const script = formatCurlSequence([first, second], options);
          expect(script).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
          execFileSync("sh", ["-n"], { input: script });
        },
      ),
      { numRuns: 60 },
    );
  });
});
