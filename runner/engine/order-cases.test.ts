import { describe, expect, it } from "vitest";
import type { Case, Step } from "../model/case.js";
import { orderCases } from "./order-cases.js";
import { longestWaitOf, waitOf } from "./wait-of.js";

const one = (id: string, ...steps: Step[]): Case => ({ id, title: id, requirements: [], steps });
const call: Step = { call: "DescribeDomain", input: {} };
const rejection: Step = { call: "RegisterDomain", input: {}, expect: { fault: "ValidationError" } };
const emptyPoll: Step = {
  call: "PollForActivityTask",
  input: {},
  expect: { output: { taskToken: { anyOf: [{ is: "absent" }, ""] } } },
};

describe("orderCases", () => {
  it("puts those that wait first, all in one batch, the longest wait before the others", () => {
    const cases = [
      one("a", call),
      one("b", { wait: 5 }),
      one("c", emptyPoll),
      one("d", { wait: 90 }, rejection),
    ];
    expect(orderCases(cases, 1, { calm: 1, intrusive: 1 }).map((batch) => batch.map(({ id }) => id))).toEqual(
      [["d", "c", "b"], ["a"]],
    );
  });

  it("puts those that try what has to be refused last, in batches of their own", () => {
    const cases = [one("a", rejection), one("b", call), one("c", rejection), one("d", call)];
    const [calm, intrusive] = orderCases(cases, 3, { calm: 2, intrusive: 2 }).map((batch) =>
      batch.map(({ id }) => id).sort(),
    );
    expect(calm).toEqual(["b", "d"]);
    expect(intrusive).toEqual(["a", "c"]);
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

  it("is longer if what the case looks for never comes", () => {
    expect(longestWaitOf(one("a", { wait: 5 }, { ...call, eventually: 30 }))).toBe(35);
  });
});
