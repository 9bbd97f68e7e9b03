import { describe, expect, it } from "vitest";
import type { Case, Fixture } from "../model/case.js";
import { type Behaviour, conforming, describeCase, domain, fault, ok, options, run } from "./test-run.js";

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

  it("has its twin made once for all like cases without a setup, though they run at once", async () => {
    const like = [1, 2, 3].map((number) => {
      const step = {
        call: "DescribeDomain",
        input: { name: "nowhere", number },
        twin: { input: { name: "known" } },
      };
      const steps = [{ ...step, expect: { fault: "UnknownResourceFault" } }];
      return { ...describeCase, id: `c/${number}`, given: [], steps };
    });
    const { results, calls } = await run(like, ({ input }) =>
      input.name === "known" ? ok({ name: "known" }) : fault("UnknownResourceFault"),
    );
    expect(results.map(({ status }) => status)).toEqual(["passed", "passed", "passed"]);
    expect(calls.filter(({ input }) => input.name === "known")).toHaveLength(1);
  });

  it("has a twin of its own where only its input differs", async () => {
    const unlike = ["one", "two"].map((name) => {
      const step = { call: "DescribeDomain", input: { name }, http: { method: "GET" }, twin: {} };
      const steps = [{ ...step, expect: { fault: "UnknownResourceFault" } }];
      return { ...describeCase, id: `c/${name}`, given: [], steps };
    });
    const { calls } = await run(unlike, ({ http, input }) =>
      http ? fault("UnknownResourceFault") : ok({ name: String(input.name) }),
    );
    expect(
      calls
        .filter(({ http }) => !http)
        .map(({ input }) => input.name)
        .sort(),
    ).toEqual(["one", "two"]);
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

  it("proves nothing where an empty answer would meet what is looked for", async () => {
    const where = [{ query: "description", matches: { is: "absent" } }];
    const steps = [{ call: "DescribeDomain", input: { name: "a" }, expect: { where } }];
    expect((await run([{ ...describeCase, given: [], steps }], () => ok({}))).only.status).toBe("blocked");
    expect((await run([{ ...describeCase, given: [], steps }], () => ok({ name: "a" }))).only.status).toBe(
      "passed",
    );
  });

  it("proves nothing where the answer has none of the documented members", async () => {
    const { only } = await run([{ ...accepts, steps: [{ call: "StartIt", input: {} }] }], () =>
      ok({ input: "as it was sent" }),
    );
    expect(only.blockedBy).toMatchObject({
      requirement: "protocol.response-json",
      reason: "StartIt was accepted, but its answer breaks the spec at its root",
    });
  });

  it("fails the case that is about the broken member", async () => {
    const about = { ...accepts, requirements: ["DescribeDomain.output.name"] };
    const { only } = await run([about], () => ok({}));
    expect(only).toMatchObject({
      status: "failed",
      held: [
        "protocol.request-id",
        "protocol.request-id-unique",
        "protocol.response-content-type",
        "protocol.status-200",
      ],
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

describe("steps in turn beside others", () => {
  it("go one after the other, while the others go at once", async () => {
    const describeOf = (name: string) => ({ call: "DescribeDomain", input: { name } });
    const beside = { inTurn: [describeOf("first"), { wait: 0.1 }, describeOf("second")] };
    const steps = [{ together: [beside, describeOf("meanwhile")] }, describeOf("last")];
    const { calls } = await run([{ ...describeCase, given: [], steps }], () => ok({ name: "x" }));
    expect(calls.map(({ input }) => input.name)).toEqual(["first", "meanwhile", "second", "last"]);
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

  it("undoes what it may have made, though no answer came", async () => {
    const behave: Behaviour = (call, count) =>
      call.operation === "RegisterDomain" ? { failure: "timeout" } : conforming(call, count);
    const { calls } = await run([describeCase], behave, { keepResources: false });
    expect(calls.map(({ operation }) => operation)).toEqual(["RegisterDomain", "DeprecateDomain"]);
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
