import type { Outcome } from "../model/outcome.js";
import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { CaseResult } from "../model/result.js";
import { resultDetails, resultMessage } from "./describe-result.js";
import { formatText } from "./format-value.js";
import { indexRequirements } from "./index-requirements.js";
import { rerunCommand } from "./rerun-command.js";
import { visible } from "./visible.js";

const endings: Readonly<Record<Outcome, string | undefined>> = {
  completed: undefined,
  interrupted: "the run was interrupted",
  "target-died": "the target stopped answering",
  "time-limit": "the time limit ended the run",
  "max-failures": "the run stopped at its limit of failures",
};

/** A reporter that writes the cases in the Test Anything Protocol, version 14. Blocked and errored cases are not ok. */
export function tapReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(`${tapLines(report).join("\n")}\n`) };
}

function tapLines(report: Report): string[] {
  const { results, outcome } = report;
  const ending = endings[outcome];
  const requirements = indexRequirements(report);
  return [
    "TAP version 14",
    `1..${results.length}`,
    ...results.flatMap((result, index) => caseLines(result, index + 1, { report, requirements })),
    ...(ending === undefined ? [] : [`Bail out! ${ending}`]),
  ];
}

interface Context {
  readonly report: Report;
  readonly requirements: ReadonlyMap<string, RequirementResult>;
}

function caseLines(result: CaseResult, number: number, context: Context): string[] {
  const name = `${number} - ${escapeDescription(result.id)}`;
  if (result.status === "passed") return [`ok ${name}`];
  if (result.status === "skipped") return [`ok ${name} # SKIP ${escapeDescription(resultMessage(result))}`];
  return [`not ok ${name}`, ...diagnostics(result, context)];
}

// A string of JSON is one of YAML too.
function diagnostics(result: CaseResult, { report, requirements }: Context): string[] {
  const details = resultDetails(result, requirements);
  const field = (name: string, value: string) => `  ${name}: ${visible(JSON.stringify(value))}`;
  return [
    "  ---",
    field("verdict", result.status),
    field("message", resultMessage(result)),
    ...(details.length > 0
      ? ["  details:", ...details.map((line) => `    - ${visible(JSON.stringify(line))}`)]
      : []),
    field("again", rerunCommand(report.header, result.id)),
    "  ...",
  ];
}

function escapeDescription(text: string): string {
  return formatText(text, 400).replace(/[\\#]/g, "\\$&");
}
