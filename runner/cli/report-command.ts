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
  for (const reporter of reporters) if (ofEvents.test(reporter)) throw ofRunsOnly(reporter);
  const report = await readReport(file);
  openReporters(reporters).onReport(report);
}

function ofRunsOnly(reporter: string): HarnessError {
  return new HarnessError("usage", {
    where: `--reporter ${reporter}`,
    what: "this reporter tells of a run while it runs",
    expected: "pretty, json, junit or exchanges",
  });
}
