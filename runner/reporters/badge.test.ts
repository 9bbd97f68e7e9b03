import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { badgeReporter } from "./badge.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleHeader, sampleReport, sampleRequirement } from "./test-sample-report.js";

function toBadge(report: Report): string {
  const out = recordingOutput();
  badgeReporter(out).onReport?.(report);
  return out.text();
}

const conforms = sampleRequirement({ id: "A.a" });
const diverges = sampleRequirement({ id: "A.b", standing: "diverges" });
const unverified = sampleRequirement({ id: "A.c", standing: "unverified" });

it("writes what shields.io makes a badge from", () => {
  expect(toBadge(sampleReport([], [conforms, diverges, unverified]))).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "label": "SWF conformance",
      "message": "1 of 3",
      "color": "red"
    }
    "
  `);
});

it.each([
  ["all conform", [conforms], {}, "brightgreen"],
  [
    "none can be observed but conforming ones",
    [conforms, { ...unverified, unobservable: "why" }],
    {},
    "brightgreen",
  ],
  ["some are unverified", [conforms, unverified], {}, "yellow"],
  ["few diverge", [...Array.from({ length: 9 }, () => conforms), diverges], {}, "orange"],
  ["many diverge", [conforms, diverges], {}, "red"],
  ["nothing was verified", [unverified], {}, "lightgrey"],
  ["there is none", [], {}, "lightgrey"],
  ["the run was cut off", [conforms], { outcome: "interrupted" }, "yellow"],
  [
    "the run took a part",
    [conforms],
    { header: { ...sampleHeader, selection: { ...sampleHeader.selection, complete: false } } },
    "yellow",
  ],
] as const)("has the colour for a run in which %s", (_, requirements, given, color) => {
  expect(JSON.parse(toBadge(sampleReport([], requirements, given)))).toMatchObject({ color });
});
