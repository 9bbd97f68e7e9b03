import { existsSync } from "node:fs";
import { HarnessError } from "../errors.js";
import { runCommand } from "./run-command.js";
import type { RunFlags } from "./run-settings.js";

/** Runs one case again, or the cases of a report that did not pass, and shows every exchange. @returns the exit code */
export async function replayCommand(id: string, flags: RunFlags): Promise<number> {
  const run = existsSync(id) ? notPassed(id) : [id];
  return runCommand({ ...flags, run, reporters: ["exchanges"] });
}

function notPassed(file: string): string[] {
  const run = loadReport(file)
    .results.filter(({ status }) => status !== "passed" && status !== "skipped")
    .map((result) => result.id);
  if (run.length > 0) return run;
  throw new HarnessError("usage", {
    where: file,
    what: "every case of this report passed: there is nothing to replay",
  });
}
