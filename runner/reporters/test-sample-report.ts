import type { Exchange, WireResponse } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import type { Report, RequirementResult, RunHeader } from "../model/report.js";
import type { CaseResult, Verdict } from "../model/result.js";

/** The header of a run that tests report on. */
export const sampleHeader: RunHeader = {
  suiteVersion: "0.1.0",
  suiteDigest: "3f2a9c1b7d604e5883f2a9c1b7d604e5883f2a9c1b7d604e5883f2a9c1b7d604",
  target: { name: "moto", endpoint: "http://127.0.0.1:5000", version: "5.2.1" },
  client: "wire",
  seed: 42,
  startedAt: "2026-01-02T03:04:05.000Z",
  selection: { run: [], skip: [], tiers: ["documented", "modelled"], complete: true },
  concurrency: 8,
  timeScale: 1,
};

/** An exchange of a request and its JSON response, as a test needs it. */
export function sampleExchange(operation: string, input: Json, output?: Json, status = 200): Exchange {
  const body = output === undefined ? "" : JSON.stringify(output);
  const response: WireResponse = {
    status,
    headers: { "content-type": "application/x-amz-json-1.0" },
    body,
    json: output,
  };
  return {
    operation,
    request: {
      method: "POST",
      path: "/",
      headers: {
        host: "127.0.0.1:5000",
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `SimpleWorkflowService.${operation}`,
        "x-amz-date": "20260102T030405Z",
        authorization: "REDACTED",
      },
      body: JSON.stringify(input),
    },
    response,
    startedAt: 0,
    durationMs: 0,
  };
}

/** A case's result; what is not given is as in a case that passed. */
export function sampleResult(given: Partial<CaseResult> & Pick<CaseResult, "id">): CaseResult {
  return {
    title: "holds",
    status: "passed",
    requirements: [],
    mismatches: [],
    held: [],
    exchanges: [],
    calls: 1,
    durationMs: 12,
    ...given,
  };
}

/** A mismatch; what is not given is that of a call that was accepted by mistake. */
export function sampleMismatch(given: Partial<Mismatch> & Pick<Mismatch, "requirement">): Mismatch {
  return {
    kind: "accepted",
    pointer: "",
    expected: { fault: ["TypeDeprecatedFault"] },
    actual: { status: 200, body: '{"runId":"r"}' },
    at: "steps/0",
    ...given,
  };
}

/** A requirement's standing; what is not given is as in the API reference of `StartWorkflowExecution`. */
export function sampleRequirement(
  given: Partial<RequirementResult> & Pick<RequirementResult, "id">,
): RequirementResult {
  return {
    level: "must",
    tier: "documented",
    text: "It holds.",
    source: "API_StartWorkflowExecution.html",
    standing: "conforms",
    cases: [],
    ...given,
  };
}

/** A whole report around results and requirements, counted. */
export function sampleReport(
  results: readonly CaseResult[],
  requirements: readonly RequirementResult[] = [],
  given: Partial<Report> = {},
): Report {
  const verdicts = (wanted: Verdict) => results.filter(({ status }) => status === wanted).length;
  const standings = (wanted: string) => requirements.filter(({ standing }) => standing === wanted).length;
  return {
    $schema: "https://swf-conformance.dev/schemas/report.schema.json",
    header: sampleHeader,
    outcome: "completed",
    finishedAt: "2026-01-02T03:04:17.400Z",
    counts: {
      passed: verdicts("passed"),
      failed: verdicts("failed"),
      blocked: verdicts("blocked"),
      skipped: verdicts("skipped"),
      errored: verdicts("errored"),
    },
    standings: {
      conforms: standings("conforms"),
      diverges: standings("diverges"),
      unverified: standings("unverified"),
    },
    results,
    requirements,
    ...given,
  };
}
