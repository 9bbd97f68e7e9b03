import { expect, it } from "vitest";
import { describeMismatch } from "./describe-mismatch.js";
import { sampleMismatch } from "./test-sample-report.js";

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

it("tells a target that breaks down from one that rejects, and names the page that it answers with", () => {
  const body = "<!doctype html>\n<html lang=en>\n<title>500 Internal\u001b Server Error</title>\n<h1>";
  const actual = { status: 500, body };
  const words = (kind: "rejected" | "wrong-fault" | "accepted") =>
    describeMismatch(sampleMismatch({ requirement: "r", kind, expected: "success", actual }));
  expect(words("rejected")).toEqual({
    what: "breaks down (a server error) where it has to accept",
    expected: "success",
    got: '500 with an HTML page, "500 Internal\\u001b Server Error"',
  });
  expect(words("wrong-fault").what).toBe("breaks down (a server error) where it has to reject");
  expect(words("accepted").what).toBe("accepts what it has to reject");
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
