import { describe, expect, it } from "vitest";
import { failedCase, sampleMismatch, sampleResult } from "../baseline/test-sample-report.js";
import type { ClientOutcome } from "../model/client-outcome.js";
import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import { clientDifferences } from "./client-differences.js";

interface Sent {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly json?: Json;
  readonly client?: ClientOutcome;
  readonly at?: string;
}

function exchange({ body = "{}", headers = {}, status = 200, json, client, at = "steps/0" }: Sent): Exchange {
  return {
    operation: "ListDomains",
    request: { method: "POST", path: "/", headers: { "user-agent": "x", ...headers }, body },
    response: { status, headers: {}, body: JSON.stringify(json) ?? "", json },
    ...(client && { client }),
    startedAt: 0,
    durationMs: 1,
    at,
  };
}

const failed = (...sent: readonly Sent[]) => ({ ...failedCase("a"), exchanges: sent.map(exchange) });
const compare = (wire: ReturnType<typeof failed>, boto3: ReturnType<typeof failed>) =>
  clientDifferences({ client: "wire", result: wire }, { client: "boto3", result: boto3 });

describe("why a case went another way through another client", () => {
  it("is another header, another kind of value, and what was made of the answer", () => {
    const fault = { __type: "com.amazonaws.swf.base.model#UnknownResourceFault", message: "none" };
    const wire = failed({
      body: '{"name":"a","since":1.5,"tag":null}',
      headers: { "content-type": "application/x-amz-json-1.0" },
      status: 500,
    });
    const boto3 = failed({
      body: '{"name":"b","since":1}',
      headers: { "content-type": "application/json", expect: "100-continue" },
      status: 400,
      json: fault,
      client: { raised: "ClientError", message: "An error\n occurred" },
    });
    expect(compare(wire, boto3)).toMatchInlineSnapshot(`
      [
        "content-type: wire sends application/x-amz-json-1.0, boto3 sends application/json",
        "expect: wire leaves it out, boto3 sends 100-continue",
        "/since: wire sends a number with a fraction, boto3 sends a whole number",
        "/tag: wire sends null, boto3 leaves it out",
        "wire: was answered 500",
        "boto3: was answered 400 UnknownResourceFault, and raised ClientError: An error occurred",
      ]
    `);
  });

  it("is how often the call was made", () => {
    expect(compare(failed({}), failed({}, {}, { at: "steps/1" }))[0]).toBe(
      "requests at steps/0: wire 1, boto3 2",
    );
  });

  it("is not in the request if that is the same but for names and times", () => {
    const headers = { "x-amz-date": "1", "amz-sdk-request": "attempt=1", authorization: "REDACTED" };
    expect(compare(failed({ body: '{"name":"a"}' }), failed({ body: '{"name":"b"}', headers }))).toEqual([
      "both sent the same request, but for names, times and what a client says of itself",
      "wire: was answered 200",
      "boto3: was answered 200",
    ]);
  });

  it("is told of one side where the other passed, whose exchanges nobody kept", () => {
    const client = { returned: { domainInfos: [] } };
    const headers = { "content-type": "application/json", "x-amz-target": "S.ListDomains" };
    expect(compare({ ...failed(), status: "passed", mismatches: [] }, failed({ client, headers }))).toEqual([
      "wire: passed, so its exchanges are not in the report",
      "boto3: sent content-type: application/json",
      "boto3: was answered 200, and returned domainInfos",
    ]);
  });

  it("is told of the step that shows it, as far as a report has its exchange", () => {
    const { mismatches } = failed();
    const [one = sampleMismatch()] = mismatches;
    const later = { ...failed({ status: 400 }), mismatches: [{ ...one, at: "steps/7" }] };
    expect(compare(failed({}), later)).toEqual(["neither report has the exchange that shows it"]);
    const unsaid = sampleResult("a", "blocked");
    expect(compare(failed({}), unsaid as ReturnType<typeof failed>)).toEqual([
      "wire: sent no headers but the usual",
      "wire: was answered 200",
    ]);
  });

  it("ends after some differences of the requests", () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`m${index}`, 1]));
    const lines = compare(failed({}), failed({ body: JSON.stringify(many) }));
    expect(lines.slice(5, 7)).toEqual([
      "/m5: wire leaves it out, boto3 sends a whole number",
      "further differences of the requests: 3",
    ]);
  });
});
