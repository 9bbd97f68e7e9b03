import type { Report } from "../model/report.js";
import {
  sampleExchange,
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./sample-report.js";

/** A run on a target that says `any` in every place in which a report repeats what a target says. */
export function hostileReport(any: string): Report {
  const mismatch = sampleMismatch({
    requirement: "A.b",
    pointer: any,
    expected: any,
    actual: { [any]: any },
  });
  const exchange = sampleExchange("StartWorkflowExecution", { [any]: any }, { [any]: any });
  const exchanges = [
    { ...exchange, request: { ...exchange.request, path: `/${any}`, headers: { "x-any": any } } },
    { ...exchange, failure: { code: "other" as const, message: any } },
  ];
  const about = { title: any, reason: any, aftermath: any, exchanges };
  return sampleReport(
    [
      sampleResult({
        ...about,
        id: "a/blocked",
        status: "blocked",
        blockedBy: { requirement: "A.c", at: any, reason: any },
      }),
      sampleResult({ ...about, id: `a/errored ${any}`, status: "errored" }),
      sampleResult({
        ...about,
        id: "a/failed",
        status: "failed",
        mismatches: [mismatch, { ...mismatch, kind: "wrong-value", expected: { [any]: 1 } }],
      }),
      sampleResult({ ...about, id: "a/skipped", status: "skipped" }),
    ],
    [sampleRequirement({ id: "A.b", standing: "diverges", cases: ["a/failed"], text: any })],
    { header: { ...sampleHeader, target: { name: `x${any}`, endpoint: "in process", version: any } } },
  );
}
