import { existsSync, renameSync, writeFileSync } from "node:fs";
import { type BaselineComparison, compareWithBaseline } from "../baseline/compare.js";
import { pruneBaseline } from "../baseline/prune.js";
import { updateBaseline } from "../baseline/update.js";
import { writeBaseline } from "../baseline/write.js";
import { HarnessError } from "../errors.js";
import { loadBaseline } from "../load/load-baseline.js";
import type { Baseline } from "../model/baseline.js";
import { readReport } from "./read-report.js";

/** The flags of `baseline`. */
export interface BaselineFlags {
  readonly baseline: string;
  readonly reason?: string;
}

/** What `baseline` can do. */
export type BaselineAction = "write" | "update" | "prune" | "check";

/** Writes, renews, prunes or checks a baseline against a report. @returns the exit code */
export async function baselineCommand(
  action: BaselineAction,
  reportFile: string,
  flags: BaselineFlags,
): Promise<number> {
  const report = await readReport(reportFile);
  const reason = flags.reason ?? "Known when the baseline was made.";
  const today = new Date().toISOString().slice(0, 10);
  if (action === "write") {
    refuseToOverwrite(flags.baseline);
    save(flags.baseline, writeBaseline(report, reason));
    return 0;
  }
  const baseline = loadBaseline(flags.baseline);
  if (action === "check") return tell(compareWithBaseline(report, baseline, { today }));
  save(
    flags.baseline,
    action === "update" ? updateBaseline(report, baseline, { reason }) : pruneBaseline(report, baseline),
  );
  return 0;
}

function refuseToOverwrite(file: string): void {
  if (!existsSync(file)) return;
  throw new HarnessError("usage", {
    where: file,
    what: "this file is there already, and writing would lose its reasons",
    hint: "Use `baseline update`, which keeps them, or remove the file first.",
  });
}

function save(file: string, baseline: Baseline): void {
  try {
    writeFileSync(`${file}.unfinished`, `${JSON.stringify(baseline, null, 2)}\n`);
    renameSync(`${file}.unfinished`, file);
  } catch (cause) {
    throw new HarnessError(
      "output",
      { where: file, what: "this baseline can't be written", got: (cause as Error).message },
      { cause },
    );
  }
  process.stdout.write(`${file}: ${baseline.entries.length} entries\n`);
}

function tell({ fresh, stale, expired }: BaselineComparison): number {
  for (const [word, entries] of [
    ["new", fresh],
    ["stale", stale],
    ["expired", expired],
  ] as const)
    for (const entry of entries) process.stdout.write(`${word}\t${entry.case}\t${entry.signature}\n`);
  return fresh.length + stale.length + expired.length > 0 ? 1 : 0;
}
