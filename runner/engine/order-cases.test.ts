import { describe, expect, it } from "vitest";
import type { Case, Step } from "../model/case.js";
import { orderCases, type Phase } from "./order-cases.js";
import { longestWaitOf, waitOf } from "./wait-of.js";

const one = (id: string, ...steps: Step[]): Case => ({ id, title: id, requirements: [], steps });
const call: Step = { call: "DescribeDomain", input: {} };
const rejection: Step = { call: "DeprecateDomain", input: {}, expect: { fault: "ValidationError" } };
const emptyPoll: Step = {
  call: "PollForActivityTask",
  input: {},
  expect: { output: { taskToken: { anyOf: [{ is: "absent" }, ""] } } },
};

const idsOf = (phases: readonly Phase[]) =>
  phases.map((batches) => batches.map((batch) => batch.map(({ id }) => id)));

describe("orderCases", () => {
  it("puts those that wait first, all in one batch, the longest wait before the others", () => {
    const cases = [
      one("a", call),
      one("b", { wait: 5 }),
      one("c", emptyPoll),
      one("d", { wait: 90 }, rejection),
    ];
    expect(idsOf(orderCases(cases, 1, { calm: 1, intrusive: 1 }))).toEqual([[["d", "c", "b"], ["a"]]]);
  });

  it("puts those that try what has to be refused last, in a phase of their own", () => {
    const cases = [one("a", rejection), one("b", call), one("c", rejection), one("d", call)];
    const [calm, intrusive] = idsOf(orderCases(cases, 3, { calm: 2, intrusive: 2 }));
    expect(calm?.map((batch) => batch.sort())).toEqual([["b", "d"]]);
    expect(intrusive?.map((batch) => batch.sort())).toEqual([["a", "c"]]);
  });

  it("tries what makes things after what could find them, domains last of all", () => {
    const making = (operation: string): Step => ({ ...rejection, call: operation });
    const cases = [
      one("domain", { together: [call, making("RegisterDomain")] }),
      one("type", making("RegisterActivityType")),
      one("execution", making("StartWorkflowExecution")),
      one("other", rejection),
      one("calm", call),
    ];
    const order = idsOf(orderCases(cases, 3, { calm: 2, intrusive: 2 })).flat(2);
    expect(order).toEqual(["calm", "other", "execution", "type", "domain"]);
  });

  it("takes a refused read for harmless", () => {
    const read: Step = { call: "ListDomains", input: {}, expect: { fault: "ValidationError" } };
    expect(orderCases([one("a", read), one("b", call)], 1, { calm: 2, intrusive: 2 })).toHaveLength(1);
  });
});

describe("the wait of a case", () => {
  it("adds up what comes in turn, and takes the longest of what runs at once", () => {
    expect(waitOf(one("a", { wait: 5 }, { together: [{ wait: 7 }, { wait: 3 }] }, emptyPoll))).toBe(72);
  });

  it("counts what goes in turn beside another step", () => {
    const inTurn = { inTurn: [{ wait: 5 }, { wait: 4 }] };
    expect(waitOf(one("a", { together: [{ wait: 7 }, inTurn] }))).toBe(9);
  });

  it("is longer if what the case looks for never comes", () => {
    expect(longestWaitOf(one("a", { wait: 5 }, { ...call, eventually: 30 }))).toBe(35);
  });
});
