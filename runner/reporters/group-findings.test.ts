import { describe, expect, it } from "vitest";
import { groupFindings } from "./group-findings.js";
import { sampleExchange, sampleMismatch, sampleReport, sampleResult } from "./test-sample-report.js";

const call = sampleExchange("ListDomains", {}, {});
const at = (pointer: string) => sampleMismatch({ requirement: "A.b", kind: "missing", pointer });

describe("groupFindings", () => {
  it("makes one finding of the same divergence at different indices and in different cases", () => {
    const { findings } = groupFindings(
      sampleReport([
        sampleResult({ id: "long", status: "failed", mismatches: [at("/x/0/y")], exchanges: [call, call] }),
        sampleResult({
          id: "short",
          status: "failed",
          mismatches: [at("/x/7/y"), at("/x/8/y")],
          exchanges: [call],
        }),
        sampleResult({ id: "other", status: "failed", mismatches: [at("/z")], exchanges: [call] }),
      ]),
    );
    expect(
      findings.map(({ pointer, sightings }) => [pointer, sightings.map(({ result }) => result.id)]),
    ).toEqual([
      ["/x/*/y", ["short", "long"]],
      ["/z", ["other"]],
    ]);
  });

  it("puts blocked cases under what blocks them, with the cheapest as the example", () => {
    const blockedBy = { requirement: "A.b", at: "steps/0", reason: "refused" };
    const { findings, blockages } = groupFindings(
      sampleReport([
        sampleResult({ id: "a", status: "blocked", blockedBy, exchanges: [call, call] }),
        sampleResult({ id: "b", status: "blocked", blockedBy, exchanges: [call], mismatches: [at("")] }),
        sampleResult({ id: "c", status: "blocked", blockedBy: { ...blockedBy, requirement: "C.d" } }),
      ]),
    );
    expect(findings).toEqual([]);
    expect(
      blockages.map(({ requirement, cases, example }) => [requirement, cases.length, example.result.id]),
    ).toEqual([
      ["A.b", 2, "b"],
      ["C.d", 1, "c"],
    ]);
  });
});
