import { describe, expect, it } from "vitest";
import type { Case, Fixture } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Outcome } from "../model/outcome.js";
import type { CaseResult } from "../model/result.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import type { Transport, TransportCall } from "../model/transport.js";
import type { Clock } from "./clock.js";
import { runCases } from "./run.js";
import type { EngineParts, RunOptions } from "./run-context.js";

type Answer = { status: number; json?: Json } | { failure: "refused" };
type Behaviour = (call: TransportCall, count: number) => Answer;

const ok = (json?: Json): Answer => ({ status: 200, ...(json !== undefined && { json }) });
const fault = (name: string): Answer => ({ status: 400, json: { __type: `x#${name}` } });

const specs = {
  operations: new Map<string, OperationSpec>(),
  shapes: new Map(),
  faults: new Map([["UnknownResourceFault", { fault: "UnknownResourceFault", status: 400 }]]),
  service: {
    commonErrors: [{ name: "ValidationError", status: 400, summary: "", wireNames: ["ValidationException"] }],
    quotas: { tags: { value: 3, unit: "tags" } },
    longPoll: { holdSeconds: 60, clientTimeoutSeconds: 70 },
  },
} as unknown as Specs;

const domain: Fixture = {
  fixture: "domain",
  title: "a registered domain",
  scope: "run",
  parameters: { domainName: { unique: "domain" } },
  steps: [{ call: "RegisterDomain", input: { name: { ref: "domainName" } } }],
  provides: { domain: { ref: "domainName" } },
};

const describeCase: Case = {
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
      const headers = { "content-type": "application/json", "x-amzn-requestid": "r" };
      return { ...base, response: { status: answer.status, headers, body, json: answer.json } } as Exchange;
    },
  };
}

const options: RunOptions = {
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

async function run(
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
    validators: {
      inputs: new Map([["Broken", () => [{ instancePath: "/x", keyword: "type", params: {} }]]]),
      outputs: new Map([
        [
          "DescribeDomain",
          (value) =>
            "name" in (value as object)
              ? []
              : [{ instancePath: "", keyword: "required", params: { missingProperty: "name" } }],
        ],
      ]),
    },
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

const conforming: Behaviour = ({ operation, input }) =>
  operation === "DescribeDomain" && input.name === "nowhere"
    ? fault("UnknownResourceFault")
    : operation === "DescribeDomain"
      ? ok({ name: "x" })
      : ok();

describe("a rejection", () => {
  it("passes where the call is refused as documented and its twin accepted", async () => {
    expect((await run([describeCase], conforming)).only.status).toBe("passed");
  });

  it("fails where the call is accepted, and names the requirement", async () => {
    const { only } = await run([describeCase], ({ operation }) =>
      operation === "DescribeDomain" ? ok({ name: "x" }) : ok(),
    );
    expect(only.status).toBe("failed");
    expect(only.mismatches).toEqual([
      {
        actual: { body: '{"name":"x"}', status: 200 },
        at: "steps/0",
        expected: { fault: ["UnknownResourceFault"] },
        kind: "accepted",
        pointer: "",
        requirement: "DescribeDomain.fault.UnknownResourceFault",
      },
    ]);
  });

  it("fails where another fault is named", async () => {
    const { only } = await run([describeCase], (call, count) =>
      call.input.name === "nowhere" ? fault("ValidationException") : conforming(call, count),
    );
    expect(only.mismatches[0]).toMatchObject({
      kind: "wrong-fault",
      actual: { fault: "ValidationException" },
    });
  });

  it("is blocked by the operation where the twin is refused too", async () => {
    const { only } = await run([describeCase], ({ operation }) =>
      operation === "DescribeDomain" ? fault("UnknownResourceFault") : ok(),
    );
    expect(only.status).toBe("blocked");
    expect(only.blockedBy?.requirement).toBe("DescribeDomain.operation");
  });

  it("is blocked by the fixture's operation where the setup is refused", async () => {
    const { only } = await run([describeCase], () => fault("ValidationException"));
    expect(only.blockedBy).toEqual({
      requirement: "RegisterDomain.operation",
      at: "given/0/domain/steps/0",
      reason: "RegisterDomain does not answer as the steps before need it",
    });
  });

  it("is errored where nothing answers", async () => {
    const { only } = await run([describeCase], () => ({ failure: "refused" }));
    expect(only).toMatchObject({ status: "errored", reason: "connection refused" });
  });
});

describe("an accepted call", () => {
  const accepts: Case = {
    id: "describe-domain/accepts",
    title: "a domain is described",
    requirements: ["DescribeDomain.operation"],
    steps: [{ call: "DescribeDomain", input: { name: "a" } }],
  };

  it("proves nothing where its answer breaks the spec", async () => {
    const { only } = await run([accepts], () => ok({}));
    expect(only.blockedBy?.requirement).toBe("DescribeDomain.output.name");
  });

  it("fails the case that is about the broken member", async () => {
    const about = { ...accepts, requirements: ["DescribeDomain.output.name"] };
    const { only } = await run([about], () => ok({}));
    expect(only).toMatchObject({
      status: "failed",
      held: ["protocol.request-id", "protocol.response-content-type", "protocol.status-200"],
    });
  });

  it("notes a body where a void operation has none", async () => {
    const voidCase: Case = {
      ...accepts,
      requirements: ["X.y"],
      steps: [{ call: "RegisterDomain", input: {} }],
    };
    const { only } = await run([voidCase], () => ok({}));
    expect(only.blockedBy?.requirement).toBe("RegisterDomain.output");
  });

  it("that breaks its own spec is the harness's error, not the target's", async () => {
    const broken = { ...accepts, steps: [{ call: "Broken", input: {} }] };
    await expect(run([broken], () => ok())).rejects.toMatchObject({ code: "harness", exitCode: 4 });
  });

  it("is made as often as asked, up to the target's own quota", async () => {
    const often: Case = {
      ...accepts,
      steps: [{ call: "DescribeDomain", input: { name: { ref: "index" } }, times: { quota: "tags" } }],
    };
    expect((await run([often], () => ok({ name: "x" }))).calls.map(({ input }) => input.name)).toEqual([
      1, 2, 3,
    ]);
    const target = { ...options.target, quotas: { tags: 2 } };
    expect((await run([often], () => ok({ name: "x" }), { target })).calls).toHaveLength(2);
  });
});

describe("a run", () => {
  it("builds a shared fixture once", async () => {
    const more = [1, 2, 3].map((number) => ({ ...describeCase, id: `c/${number}` }));
    const { calls } = await run(more, conforming);
    expect(calls.filter(({ operation }) => operation === "RegisterDomain")).toHaveLength(1);
  });

  it("skips what the target declares that it lacks, without a call", async () => {
    const { only, calls } = await run([{ ...describeCase, capabilities: ["quotas"] }], conforming);
    expect(only).toMatchObject({
      status: "skipped",
      reason: "needs quotas, which the target does not declare",
    });
    expect(calls).toEqual([]);
  });

  it("stops once the target is dead", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ ...describeCase, id: `c/${index}` }));
    const { outcome, results } = await run(many, () => ({ failure: "refused" }));
    expect(outcome).toBe("target-died");
    expect(results.length).toBeLessThan(20);
  });

  it("stops after the failures that are allowed", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ ...describeCase, id: `c/${index}` }));
    const { outcome, results } = await run(many, () => ok({ name: "x" }), { maxFailures: 3, concurrency: 1 });
    expect(outcome).toBe("max-failures");
    expect(results).toHaveLength(3);
  });

  it("undoes what it made, unless told to keep it", async () => {
    const { calls } = await run([describeCase], conforming, { keepResources: false });
    expect(calls.at(-1)?.operation).toBe("DeprecateDomain");
    expect((await run([describeCase], conforming)).calls.at(-1)?.operation).toBe("DescribeDomain");
  });

  it("takes the cases in an order that the seed decides", async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...describeCase, id: `c/${index}` }));
    const order = async (seed: number) =>
      (await run(many, conforming, { seed, concurrency: 1 })).results.map(({ id }) => id);
    expect(await order(1)).toEqual(await order(1));
    expect(await order(1)).not.toEqual(await order(2));
  });
});

describe("a shared fixture that waits", () => {
  it("does not deadlock the cases that wait for it, even with one slot", async () => {
    const slow: Fixture = {
      ...domain,
      fixture: "slow",
      steps: [
        {
          call: "DescribeDomain",
          input: { name: "x" },
          eventually: 1,
          expect: { output: { name: "ready" } },
        },
      ],
    };
    const cases = [1, 2, 3].map((number) => ({
      ...describeCase,
      id: `c/${number}`,
      given: [{ fixture: "slow" }, { fixture: "domain" }],
    }));
    let asked = 0;
    const behave: Behaviour = (call, count) =>
      call.input.name === "x" ? ok({ name: ++asked > 3 ? "ready" : "not yet" }) : conforming(call, count);
    const { results } = await run(cases, behave, { concurrency: 1 }, [slow]);
    expect(results.map(({ status }) => status)).toEqual(["passed", "passed", "passed"]);
  });
});
