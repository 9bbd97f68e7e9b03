import { renameSync } from "node:fs";
import { listDivergences } from "../baseline/divergences.js";
import { diffReports } from "../diff/diff-reports.js";
import { judgedRun } from "../diff/judged-run.js";
import type { Report } from "../model/report.js";
import type { Output } from "../model/reporter.js";
import { diffReporters } from "../reporters/diff/create-diff-reporter.js";
import { type DiffView, viewDiff } from "../reporters/diff/diff-view.js";
import { formatText } from "../reporters/format-value.js";
import { fileOutput, requireFile, streamOutput, toWrite } from "./open-output.js";
import { parseReporters, type WantedReporter } from "./parse-reporters.js";
import { readReport } from "./read-report.js";
import { tellReasons } from "./tell-reasons.js";

/** The flags of `diff`. */
export interface DiffFlags {
  readonly reporters?: readonly string[];
}

/** Says what is different between reports: each later one against the first. @returns the exit code */
export async function diffCommand(
  files: readonly string[],
  { reporters = ["pretty"] }: DiffFlags,
): Promise<number> {
  const wanted = parseReporters(reporters, [...diffReporters.keys()]);
  for (const { file } of wanted) if (file !== undefined) requireFile(file);
  const reports: Report[] = [];
  for (const file of files) reports.push(await readReport(file));
  const named = reports.map((report, index) => ({
    file: files[index] ?? "",
    run: judgedRun(report, listDivergences(report)),
  }));
  const view = viewDiff(diffReports(named), reports);
  for (const one of wanted) write(one, view);
  process.stderr.write(tellReasons(view.diff.reasons.map((reason) => formatText(reason, 600))));
  return view.diff.exitCode;
}

function write({ name, file }: WantedReporter, view: DiffView): void {
  const format = (output: Output) => diffReporters.get(name)?.(view, output);
  if (file === undefined) {
    format(streamOutput(process.stdout));
    return;
  }
  const unfinished = `${file}.unfinished`;
  const output = fileOutput(unfinished);
  format(output);
  output.close();
  toWrite(file, () => renameSync(unfinished, file));
}
