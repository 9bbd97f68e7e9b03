import type { Report } from "../model/report.js";
import {
  sampleExchange,
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./test-sample-report.js";

/** A run on a target that says `wild` in every place in which a report repeats what a target says. */
export function hostileReport(wild: string): Report {
  const mismatch = sampleMismatch({
    requirement: "A.b",
    pointer: wild,
    expected: wild,
    actual: { [wild]: wild },
  });
  const exchange = sampleExchange("StartWorkflowExecution", { [wild]: wild }, { [wild]: wild });
  const exchanges = [
    { ...exchange, request: { ...exchange.request, path: `/${wild}`, headers: { "x-wild": wild } } },
    { ...exchange, client: { returned: { [wild]: wild } } },
    {
      ...exchange,
      failure: { code: "other" as const, message: wild },
      client: { raised: wild, message: wild },
    },
  ];
  const about = { title: wild, reason: wild, aftermath: wild, exchanges };
  return sampleReport(
    [
      sampleResult({
        ...about,
        id: "a/blocked",
        status: "blocked",
        blockedBy: { requirement: "A.c", at: wild, reason: wild },
      }),
      sampleResult({ ...about, id: `a/errored ${wild}`, status: "errored" }),
      sampleResult({
        ...about,
        id: "a/failed",
        status: "failed",
        // What is expected is ours: a member that bears a matcher's name would be laid out as that matcher.
        mismatches: [mismatch, { ...mismatch, kind: "wrong-value", expected: { [`x${wild}`]: 1 } }],
      }),
      sampleResult({ ...about, id: "a/skipped", status: "skipped" }),
    ],
    [sampleRequirement({ id: "A.b", standing: "diverges", cases: ["a/failed"], text: wild })],
    { header: { ...sampleHeader, target: { name: `x${wild}`, endpoint: "in process", version: wild } } },
  );
}
