import type { Case, Fixture } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Outcome } from "../model/outcome.js";
import type { CaseResult } from "../model/result.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import type { Transport, TransportCall } from "../model/transport.js";
import type { SchemaError, Validate, Validators } from "../model/validator.js";
import type { Clock } from "./clock.js";
import { runCases } from "./run.js";
import type { EngineParts, RunOptions } from "./run-context.js";

/** What a fake target answers. */
export type Answer = { status: number; json?: Json } | { failure: "refused" | "timeout" };
/** A fake target: what it answers to a call, by the call and how many there were. */
export type Behaviour = (call: TransportCall, count: number) => Answer;

/** A success, with an output or with none. */
export const ok = (json?: Json): Answer => ({ status: 200, ...(json !== undefined && { json }) });
/** A refusal by the fault of a name. */
export const fault = (name: string): Answer => ({ status: 400, json: { __type: `x#${name}` } });

function operation(name: string, member: string, paged = false): [string, OperationSpec] {
  const pagination = paged ? { token: "nextPageToken", limit: "maximumPageSize", items: member } : null;
  const output = { properties: { [member]: {} } };
  return [name, { documentation: "", output, pagination } as unknown as OperationSpec];
}

const specs = {
  operations: new Map([
    operation("DescribeDomain", "name"),
    operation("ListDomains", "domainInfos", true),
    operation("StartIt", "runId"),
  ]),
  shapes: new Map(),
  faults: new Map([["UnknownResourceFault", { fault: "UnknownResourceFault", status: 400 }]]),
  service: {
    commonErrors: [{ name: "ValidationError", status: 400, summary: "", wireNames: ["ValidationException"] }],
    quotas: { tags: { value: 3, unit: "tags" } },
    longPoll: { holdSeconds: 60, clientTimeoutSeconds: 70 },
  },
} as unknown as Specs;

/** A domain, built once in a run. */
export const domain: Fixture = {
  fixture: "domain",
  title: "a registered domain",
  scope: "run",
  parameters: { domainName: { unique: "domain" } },
  steps: [{ call: "RegisterDomain", input: { name: { ref: "domainName" } } }],
  provides: { domain: { ref: "domainName" } },
};

/** A rejection with its twin, on a domain. */
export const describeCase: Case = {
  id: "describe-domain/unknown",
  title: "an unknown domain is told",
  requirements: ["DescribeDomain.fault.UnknownResourceFault"],
  given: [{ fixture: "domain" }],
  steps: [
    {
      call: "DescribeDomain",
      input: { name: "nowhere" },
      expect: { fault: "UnknownResourceFault" },
      twin: { input: { name: { ref: "domain" } } },
    },
  ],
};

function transport(behave: Behaviour, calls: TransportCall[]): Transport {
  return {
    client: "fake",
    close: async () => undefined,
    send: async (call) => {
      calls.push(call);
      const answer = behave(call, calls.length);
      const base = {
        operation: call.operation,
        startedAt: 0,
        durationMs: 0,
        request: { method: "POST", path: "/", headers: {}, body: "" },
      };
      if ("failure" in answer)
        return { ...base, failure: { code: answer.failure, message: "connection refused" } };
      const body = answer.json === undefined ? "" : JSON.stringify(answer.json);
      const headers = { "content-type": "application/json", "x-amzn-requestid": `r${calls.length}` };
      return { ...base, response: { status: answer.status, headers, body, json: answer.json } } as Exchange;
    },
  };
}

/** How the runs of tests go. */
export const options: RunOptions = {
  seed: 1,
  runName: "run",
  target: { target: "t", title: "t", capabilities: [] },
  concurrency: 4,
  timeScale: 1,
  requestTimeoutMs: 1000,
  caseTimeoutMs: 1000,
  keepResources: true,
};

/** Time passes only by short sleeps; the long ones are limits, which end when they are called off. */
function steppedClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms >= options.caseTimeoutMs) return signal.addEventListener("abort", () => resolve());
        now += ms;
        return setImmediate(resolve);
      }),
  };
}

const withoutName: SchemaError = {
  instancePath: "",
  keyword: "required",
  params: { missingProperty: "name" },
};

const validators: Validators = {
  inputs: new Map([["Broken", () => [{ instancePath: "/x", keyword: "type", params: {} }]]]),
  outputs: new Map<string, Validate>([
    ["DescribeDomain", (value) => ("name" in (value as object) ? [] : [withoutName])],
    ["ListDomains", () => []],
    ["StartIt", () => []],
  ]),
};

/** Runs cases on a fake target; time stands still but for the sleeps. */
export async function run(
  cases: readonly Case[],
  behave: Behaviour,
  changes: Partial<RunOptions> = {},
  more: readonly Fixture[] = [],
) {
  const calls: TransportCall[] = [];
  const results: CaseResult[] = [];
  const parts: EngineParts = {
    specs,
    suites: {
      suites: [],
      fixtures: new Map([domain, ...more].map((fixture) => [fixture.fixture, fixture])),
      exemplars: [],
      patterns: [],
      stagings: [],
    },
    validators,
    transport: transport(behave, calls),
    clock: steppedClock(),
    redact: (exchange) => exchange,
  };
  const outcome: Outcome = await runCases(
    cases,
    { parts, options: { ...options, ...changes }, stop: new AbortController().signal },
    (event) => {
      if (event.type === "case-finished") results.push(event.result);
    },
  );
  return { outcome, calls, results, only: results[0] as CaseResult };
}

/** A target that answers as it should. */
export const conforming: Behaviour = ({ operation, input }) =>
  operation === "DescribeDomain" && input.name === "nowhere"
    ? fault("UnknownResourceFault")
    : operation === "DescribeDomain"
      ? ok({ name: "x" })
      : ok();
