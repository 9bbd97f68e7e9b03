import { expect, it } from "vitest";
import { findExchange } from "./find-exchange.js";
import { sampleExchange, sampleMismatch } from "./test-sample-report.js";

const exchanges = [
  sampleExchange("StartWorkflowExecution", {}, { runId: 7 }),
  sampleExchange("ListDomains", {}, { __type: "x#OtherFault" }, 400),
  sampleExchange("ListDomains", {}, {}),
];

it.each([
  ["whose value is wrong", { kind: "wrong-type", pointer: "/runId", actual: 7 } as const, 0],
  ["whose fault is wrong", { kind: "wrong-fault", actual: { status: 400, fault: "OtherFault" } } as const, 1],
  ["whose status is wrong", { kind: "wrong-status", pointer: "/status", actual: 400 } as const, 1],
  ["that came last, if none tells", { kind: "missing", pointer: "/a", actual: null } as const, 2],
])("finds the exchange %s", (_, mismatch, index) => {
  expect(findExchange(exchanges, sampleMismatch({ requirement: "r", ...mismatch }))).toBe(index);
});
