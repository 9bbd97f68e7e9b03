import { HarnessError } from "../errors.js";
import { openReporters } from "./open-reporters.js";
import { readReport } from "./read-report.js";

/** Reporters that write as a run goes on: a finished run gives them nothing to write. */
const ofEvents = /^(?:ndjson|progress)(?:=|$)/;

/** Renders a finished run again. */
export async function reportCommand(
  file: string,
  { reporters = ["pretty"] }: { readonly reporters?: readonly string[] },
): Promise<void> {
  refuseEventReporters(reporters);
  const report = await readReport(file);
  (await openReporters(reporters)).onReport(report);
}

/**
 * Makes sure that each reporter can make something of a finished run.
 * @throws {HarnessError} `usage` for one that tells of a run while it runs
 */
export function refuseEventReporters(reporters: readonly string[]): void {
  for (const reporter of reporters) if (ofEvents.test(reporter)) throw ofRunsOnly(reporter);
}

function ofRunsOnly(reporter: string): HarnessError {
  return new HarnessError("usage", {
    where: `--reporter ${reporter}`,
    what: "this reporter tells of a run while it runs",
    expected: "pretty, json, junit or exchanges",
  });
}
