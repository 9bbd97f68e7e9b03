import { existsSync } from "node:fs";
import { HarnessError } from "../errors.js";
import type { Report, RunHeader } from "../model/report.js";
import { clients } from "./clients.js";
import { readReport } from "./read-report.js";
import { runCommand } from "./run-command.js";
import type { RunFlags } from "./run-settings.js";

/**
 * Runs one case again, or the cases of a report that did not pass, and shows every exchange. What no flag says is
 * as it was in the run of the report.
 * @returns the exit code
 */
export async function replayCommand(id: string, flags: RunFlags): Promise<number> {
  const chosen = existsSync(id) ? fromReport(await readReport(id), id) : { run: [id] };
  const again = { ...chosen, ...flags, run: chosen.run, reporters: ["exchanges"] };
  return runCommand(again, { keepExchanges: true, unsharded: true }).catch((error) => {
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

function fromReport({ header, results }: Report, file: string): RunFlags & { readonly run: string[] } {
  const run = results
    .filter(({ status }) => status !== "passed" && status !== "skipped")
    .map((result) => result.id);
  if (run.length > 0) return { ...placeOf(header), ...clientOf(header), seed: header.seed, run };
  throw new HarnessError("usage", {
    where: file,
    what: "every case of this report passed: there is nothing to replay",
    hint: "Give the id of a case to see its exchanges.",
  });
}

function clientOf({ client: name }: RunHeader): RunFlags {
  const client = clients.find((known) => known === name);
  return client ? { client } : {};
}

/** The embedded reference has another address each time, and is found without one. */
function placeOf({ target, timeScale }: RunHeader): RunFlags {
  return target.name === "reference" ? {} : { endpoint: target.endpoint, timeScale };
}
