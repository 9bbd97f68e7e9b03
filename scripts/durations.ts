// Writes targets/reference/durations.json from the JSON report of a run of the whole suite on the reference.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadReport } from "../runner/load/load-report.js";
import type { Durations } from "../runner/model/durations.js";
import type { CaseResult } from "../runner/model/result.js";
import { median } from "./bench/measure.js";

/** How many times longer than most a case takes that is worth naming. */
const remarkable = 3;
/** Milliseconds to which times are rounded: beyond that they differ from run to run. */
const grain = 10;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: npm run durations -- REPORT");
const durations = durationsOf(loadReport(file).results.filter(({ status }) => status === "passed"));
writeFileSync(
  join(import.meta.dirname, "..", "targets", "reference", "durations.json"),
  `${JSON.stringify({ $schema: "../../specs/meta/durations.schema.json", ...durations }, null, 2)}\n`,
);

function durationsOf(results: readonly CaseResult[]): Durations {
  const usualMs = rounded(median(results.map(({ durationMs }) => durationMs)));
  const longer = results
    .filter(({ durationMs }) => durationMs >= remarkable * usualMs)
    .map(({ id, durationMs }) => [id, rounded(durationMs)] as const);
  return { usualMs, longer: Object.fromEntries(longer) };
}

function rounded(milliseconds: number): number {
  return Math.max(grain, Math.round(milliseconds / grain) * grain);
}
