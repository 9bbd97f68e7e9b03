import { expect, it } from "vitest";
import { describeMismatch } from "./describe-mismatch.js";
import { sampleMismatch } from "./sample-report.js";

it("names the faults of an outcome", () => {
  const fault = { fault: ["UnknownResourceFault", "OperationNotPermittedFault"] };
  const actual = { status: 400, fault: "Oh\u001b" };
  expect(
    describeMismatch(sampleMismatch({ requirement: "r", kind: "wrong-fault", expected: fault, actual })),
  ).toEqual({
    what: "rejects with another fault",
    expected: "UnknownResourceFault or OperationNotPermittedFault",
    got: "400 Oh\\u001b",
  });
});

it("shows status and body of an answer that is no fault", () => {
  const actual = { status: 200, body: "{}" };
  expect(describeMismatch(sampleMismatch({ requirement: "r", expected: "success", actual }))).toMatchObject({
    expected: "success",
    got: "200 {}",
  });
});

it("says where in an output a value departs", () => {
  const difference = {
    kind: "missing",
    pointer: "/runId",
    expected: { is: "string" },
    actual: null,
  } as const;
  expect(describeMismatch(sampleMismatch({ requirement: "r", ...difference }))).toEqual({
    what: "leaves out what has to be there at /runId",
    expected: '{"is":"string"}',
    got: "nothing",
  });
});
