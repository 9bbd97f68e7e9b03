import type { Report } from "../model/report.js";
import type { Verdict } from "../model/result.js";

/** What became of a case that is run again. */
export type ReplayOutcome = "FIXED" | "STILL" | "ERROR";

const outcomes: Readonly<Record<Verdict, ReplayOutcome>> = {
  passed: "FIXED",
  failed: "STILL",
  blocked: "STILL",
  errored: "ERROR",
  skipped: "ERROR",
};

const exitCodes = { STILL: 1, ERROR: 3, FIXED: 0 } as const;

/** What is said of the cases that were run again, and the exit code that it leads to. */
export interface ReplayOutcomes {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 3;
}

/**
 * Says of each case that was run again whether it is FIXED (it passes), STILL wrong (it fails or is blocked), or an ERROR
 * (it could not be judged), a line each; of several, the last line says what matters most, and how many are which.
 * @param wanted - ids of the cases that were to run; one without a result is an ERROR
 */
export function replayOutcomes({ results }: Report, wanted: readonly string[]): ReplayOutcomes {
  const found = new Map(results.map(({ id, status }) => [id, outcomes[status]] as const));
  const ids = [...new Set([...wanted, ...found.keys()])].sort();
  const told = ids.map((id) => ({ id, outcome: found.get(id) ?? "ERROR" }));
  const count = (wanted: ReplayOutcome) => told.filter(({ outcome }) => outcome === wanted).length;
  const worst = (["STILL", "ERROR"] as const).find((outcome) => count(outcome) > 0) ?? "FIXED";
  const sum = `${worst}  ${count("FIXED")} fixed, ${count("STILL")} still, ${count("ERROR")} error`;
  const lines = told.map(({ id, outcome }) => `${outcome}  ${id}`);
  return { lines: told.length > 1 ? [...lines, sum] : lines, exitCode: exitCodes[worst] };
}
