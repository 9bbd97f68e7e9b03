import { describe, expect, it } from "vitest";
import type { Case } from "../model/case.js";
import { type Behaviour, ok, run } from "./test-run.js";

describe("a case that sees only empty answers", () => {
  const registers: Case = {
    id: "register-domain/accepts",
    title: "a domain is registered",
    requirements: ["RegisterDomain.operation"],
    steps: [{ call: "RegisterDomain", input: { name: { unique: "domain" } } }],
  };
  const lists: Behaviour = ({ operation }) => (operation === "ListDomains" ? ok({ domainInfos: [] }) : ok());

  it("is blocked, and holds nothing, on a target that answers so to everything", async () => {
    const { only } = await run([registers], () => ok());
    expect(only).toMatchObject({ status: "blocked", held: [] });
    expect(only.blockedBy).toMatchInlineSnapshot(`
      {
        "at": "steps",
        "reason": "every answer was empty, and the target has not shown that it answers more where more is due",
        "requirement": "ListDomains.operation",
      }
    `);
  });

  it("passes on a target that lists its domains", async () => {
    expect((await run([registers], lists)).only.status).toBe("passed");
  });

  it("has the target asked once in a run", async () => {
    const more = [1, 2, 3].map((number) => ({ ...registers, id: `c/${number}` }));
    const { calls } = await run(more, lists, { concurrency: 1 });
    expect(calls.filter(({ operation }) => operation === "ListDomains")).toHaveLength(1);
  });

  it("has the target asked again after trouble of the connection", async () => {
    const more = [1, 2].map((number) => ({ ...registers, id: `c/${number}` }));
    let asked = 0;
    const behave: Behaviour = (call, count) =>
      call.operation === "ListDomains" && ++asked === 1 ? { failure: "refused" } : lists(call, count);
    const { results } = await run(more, behave, { concurrency: 1 });
    expect(results.map(({ status }) => status).sort()).toEqual(["blocked", "passed"]);
  });
});
