import { existsSync } from "node:fs";
import { HarnessError } from "../errors.js";
import type { Report, RunHeader } from "../model/report.js";
import { clients } from "./clients.js";
import { notPassed } from "./last-failed.js";
import { readReport } from "./read-report.js";
import { replayOutcomes } from "./replay-outcome.js";
import { runCommand } from "./run-command.js";
import type { RunFlags } from "./run-settings.js";

/**
 * Runs one case again, or the cases of a report that did not pass, shows every exchange, and says of each whether it is
 * FIXED, STILL wrong or an ERROR. What no flag says is as it was in the run of the report; another endpoint has its own
 * clock.
 * @returns the exit code: 0 if all are FIXED, 1 if one is STILL wrong, else 3
 */
export async function replayCommand(id: string, flags: RunFlags): Promise<number> {
  const isReport = existsSync(id);
  const chosen = isReport ? fromReport(await readReport(id), id, flags) : { run: [id] };
  const again = { ...chosen, ...flags, run: chosen.run, reporters: ["exchanges"] };
  const judge = (report: Report) => {
    const { lines, exitCode } = replayOutcomes(report, isReport ? chosen.run : []);
    process.stdout.write(`\n${lines.join("\n")}\n`);
    return exitCode;
  };
  return runCommand(again, { keepExchanges: true, unsharded: true, judge }).catch((error) => {
    throw isAbout(error, `--run ${id}`) ? unknownCase(id) : error;
  });
}

function isAbout(error: unknown, where: string): boolean {
  return error instanceof HarnessError && error.complaint.where === where;
}

function unknownCase(id: string): HarnessError {
  return new HarnessError("usage", {
    where: `replay ${id}`,
    what: "no case has this id, and there is no such file",
    hint: "`swf-conformance list` shows all cases.",
  });
}

function fromReport(
  report: Report,
  file: string,
  { endpoint }: RunFlags,
): RunFlags & { readonly run: string[] } {
  const { header } = report;
  const place = endpoint === undefined ? placeOf(header) : {};
  return { ...place, ...clientOf(header), seed: header.seed, run: notPassed(report, file) };
}

function clientOf({ client: name }: RunHeader): RunFlags {
  const client = clients.find((known) => known === name);
  return client ? { client } : {};
}

/** The embedded reference has another address each time, and is found without one. */
function placeOf({ target, timeScale }: RunHeader): RunFlags {
  return target.name === "reference" ? {} : { endpoint: target.endpoint, timeScale };
}
