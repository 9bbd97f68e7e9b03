import { expect, it } from "vitest";
import { listDivergences } from "./divergences.js";
import { blockedCase, failedCase, sampleMismatch, sampleReport, sampleResult } from "./test-sample-report.js";

it("lists what is red, and books what only passed cases came by to the first of them", () => {
  const stray = sampleMismatch({ requirement: "C.observed", kind: "missing", pointer: "/x" });
  const known = sampleMismatch({ requirement: "A.must" });
  const report = sampleReport([
    sampleResult("a", "passed", { mismatches: [known] }),
    sampleResult("b", "passed", { mismatches: [stray, known] }),
    sampleResult("c", "passed", { mismatches: [stray] }),
    blockedCase("d"),
    failedCase("e"),
    sampleResult("f", "skipped"),
  ]);
  expect(
    listDivergences({ ...report, results: [...report.results, failedCase("g")].reverse() }).map((one) => [
      one.case,
      one.status,
      one.requirement,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "b",
        "failed",
        "C.observed",
      ],
      [
        "d",
        "blocked",
        "B.must",
      ],
      [
        "e",
        "failed",
        "A.must",
      ],
      [
        "g",
        "failed",
        "A.must",
      ],
    ]
  `);
});
