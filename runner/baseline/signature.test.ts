import { describe, expect, it } from "vitest";
import { signatureOf } from "./signature.js";
import { blockedCase, sampleMismatch, sampleResult } from "./test-sample-report.js";

describe("signatureOf", () => {
  it("is sorted, names each divergence once, and forgets list indices and values", () => {
    const mismatches = [
      sampleMismatch({ kind: "missing", pointer: "/events/12/eventId", actual: null }),
      sampleMismatch({ kind: "missing", pointer: "/events/3/eventId", actual: "x" }),
      sampleMismatch({ kind: "accepted" }),
    ];
    expect(signatureOf(sampleResult("a", "failed", { mismatches }))).toBe(
      "accepted A.must; missing /events/*/eventId A.must",
    );
  });

  it("leaves out what was seen on the way, unless that is all", () => {
    const onTheWay = sampleMismatch({ requirement: "B.must", kind: "missing", pointer: "/x" });
    const both = sampleResult("a", "failed", { mismatches: [onTheWay, sampleMismatch()] });
    expect(signatureOf(both)).toBe("accepted A.must");
    expect(signatureOf({ ...both, mismatches: [onTheWay] })).toBe("missing /x B.must");
  });

  it.each([
    ["a name", "UnknownResourceFault"],
    ["a description", { status: 400, fault: "UnknownResourceFault" }],
  ])("tells wrong faults apart, given as %s", (_, actual) => {
    const mismatches = [sampleMismatch({ kind: "wrong-fault", actual })];
    expect(signatureOf(sampleResult("a", "failed", { mismatches }))).toBe(
      "wrong-fault A.must UnknownResourceFault",
    );
  });

  it("holds nothing that a terminal obeys", () => {
    const mismatches = [sampleMismatch({ kind: "wrong-fault", pointer: "/\u001b[2J", actual: "\u009b\n" })];
    expect(signatureOf(sampleResult("a", "failed", { mismatches }))).toBe("wrong-fault /?[2J A.must ??");
  });

  it("of a blocked case names what blocks it", () => {
    expect(signatureOf(blockedCase("a"))).toBe("blocked B.must");
  });

  it("of an errored case says no more than that", () => {
    expect(signatureOf(sampleResult("a", "errored", { reason: "reset" }))).toBe("errored");
  });
});
