import type { Report } from "../model/report.js";
import {
  sampleExchange,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./test-sample-report.js";

const exchange = sampleExchange("StartWorkflowExecution", { domain: "d" }, { runId: "r" });

/** A run with a case of each verdict, small enough to be read whole in any format. */
export const verdictsReport: Report = sampleReport(
  [
    sampleResult({
      id: "a/blocked",
      status: "blocked",
      requirements: ["A.c"],
      blockedBy: { requirement: "A.operation", at: "given/0", reason: "A is refused" },
      exchanges: [{ ...exchange, failure: { code: "reset", message: "gone" } }],
    }),
    sampleResult({
      id: "a/failed",
      title: "b holds",
      status: "failed",
      requirements: ["A.b"],
      mismatches: [sampleMismatch({ requirement: "A.b" })],
      exchanges: [exchange],
    }),
    sampleResult({ id: "a/passed", requirements: ["A.d"] }),
    sampleResult({ id: "b/errored", status: "errored", reason: "no response" }),
    sampleResult({ id: "b/skipped", status: "skipped", reason: "needs lambda" }),
  ],
  [
    sampleRequirement({ id: "A.b", text: "It is so.", standing: "diverges", cases: ["a/failed"] }),
    sampleRequirement({ id: "A.c", level: "should", standing: "unverified", cases: ["a/blocked"] }),
    sampleRequirement({ id: "A.d", cases: ["a/passed"] }),
    sampleRequirement({
      id: "A.operation",
      tier: "modelled",
      source: "service model",
      standing: "unverified",
    }),
  ],
);
