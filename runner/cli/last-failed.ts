import { HarnessError } from "../errors.js";
import type { Report } from "../model/report.js";
import { readReport } from "./read-report.js";
import type { RunFlags } from "./run-settings.js";

/**
 * Lets `--last-failed` choose the cases: those that an earlier report shows as failed, blocked or errored. Without a
 * file it is the one that `--reporter json=FILE` is to replace.
 * @throws {HarnessError} `usage` if no file can be told, if `--run` is given too, and if nothing failed
 */
export async function withLastFailed({ lastFailed, ...flags }: RunFlags): Promise<RunFlags> {
  if (lastFailed === undefined) return flags;
  if (flags.run) throw twoChoices();
  const file = lastFailed === true ? ownReport(flags) : lastFailed;
  return { ...flags, run: notPassed(await readReport(file), file) };
}

/**
 * The ids of the cases that a report shows as failed, blocked or errored.
 * @throws {HarnessError} `usage` if there are none
 */
export function notPassed({ results }: Report, file: string): string[] {
  const ids = results
    .filter(({ status }) => status !== "passed" && status !== "skipped")
    .map((result) => result.id);
  if (ids.length > 0) return ids;
  throw new HarnessError("usage", {
    where: file,
    what: "every case of this report passed: there is nothing to run again",
    hint: "Give the id of a case to see its exchanges: swf-conformance replay ID.",
  });
}

function ownReport({ reporters = [] }: RunFlags): string {
  const file = reporters.find((reporter) => reporter.startsWith("json="))?.slice("json=".length);
  if (file !== undefined) return file;
  throw new HarnessError("usage", {
    where: "--last-failed",
    what: "which report to look at is not said",
    expected: "--last-failed FILE, or --reporter json=FILE beside it",
  });
}

function twoChoices(): HarnessError {
  return new HarnessError("usage", {
    where: "--last-failed",
    what: "the report chooses the cases, and so does --run",
    expected: "one of the two",
    hint: "Use --skip to leave some of the failed cases out.",
  });
}
