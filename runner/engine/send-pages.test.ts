import { describe, expect, it } from "vitest";
import type { CallStep, Case } from "../model/case.js";
import type { Json } from "../model/json.js";
import { type Behaviour, describeCase, fault, ok, run } from "./test-run.js";

/** A target that has three domains and gives one a page. */
const onePerPage: Behaviour = ({ input }) => {
  const at = Number(input.nextPageToken ?? 0);
  return ok({ domainInfos: [`d${at}`], ...(at < 2 && { nextPageToken: String(at + 1) }) });
};

function lists(more: Partial<CallStep>, matches: Json): Case {
  const expect = { where: [{ query: "domainInfos", matches }] };
  return {
    ...describeCase,
    given: [],
    requirements: ["ListDomains.operation"],
    steps: [{ call: "ListDomains", input: {}, expect, ...more }],
  };
}

describe("a call that names neither a page nor its size", () => {
  it("is answered by all results, however many a page has", async () => {
    const { only, calls } = await run([lists({}, ["d0", "d1", "d2"])], onePerPage);
    expect(only.status).toBe("passed");
    expect(calls.map(({ input }) => input.nextPageToken)).toEqual([undefined, "1", "2"]);
    expect(only.calls).toBe(3);
  });

  it("has no page token left once all pages are there", async () => {
    const expectation = { where: [{ query: "nextPageToken", matches: { is: "absent" } }] };
    const step = { expect: { output: { domainInfos: { length: 3 } }, ...expectation } };
    expect((await run([lists(step, null)], onePerPage)).only.status).toBe("passed");
  });

  it("ends where a page token comes twice", async () => {
    const { only, calls } = await run([lists({}, ["d", "d"])], () =>
      ok({ domainInfos: ["d"], nextPageToken: "same" }),
    );
    expect(only.status).toBe("passed");
    expect(calls).toHaveLength(2);
  });

  it("fails where a further page is refused", async () => {
    const { only } = await run([lists({}, ["d0", "d1"])], (call, count) =>
      count === 1 ? onePerPage(call, count) : fault("UnknownResourceFault"),
    );
    expect(only.mismatches).toMatchObject([{ kind: "rejected", requirement: "ListDomains.operation" }]);
  });
});

describe("a call that names the size of its page", () => {
  const input = { maximumPageSize: 1 };

  it("is answered by that page", async () => {
    const { only, calls } = await run([lists({ input }, ["d0"])], onePerPage);
    expect([only.status, calls.length]).toEqual(["passed", 1]);
  });

  it("is answered by all results if its step says so", async () => {
    const { only } = await run([lists({ input, pages: "all" }, ["d0", "d1", "d2"])], onePerPage);
    expect(only.held).toEqual(
      expect.arrayContaining(["ListDomains.page-size-limit", "ListDomains.last-page"]),
    );
  });
});
