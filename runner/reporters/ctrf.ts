import type { Report, RequirementResult, RunHeader } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { CaseResult, Verdict } from "../model/result.js";
import { resultDetails, resultMessage } from "./describe-result.js";
import { formatJson } from "./format-json.js";
import { formatText } from "./format-value.js";
import { indexRequirements } from "./index-requirements.js";
import { rerunCommand } from "./rerun-command.js";

/** What did not pass has to be read as failed; `rawStatus` keeps the verdict. */
const statuses: Readonly<Record<Verdict, "passed" | "failed" | "skipped">> = {
  passed: "passed",
  failed: "failed",
  blocked: "failed",
  errored: "failed",
  skipped: "skipped",
};

/** A reporter that writes the cases in the Common Test Report Format. */
export function ctrfReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(formatJson(toCtrf(report))) };
}

function toCtrf(report: Report): object {
  const { header, counts, results, outcome } = report;
  const start = epochOf(header.startedAt);
  const requirements = indexRequirements(report);
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    timestamp: new Date(epochOf(report.finishedAt)).toISOString(),
    generatedBy: "swf-conformance",
    results: {
      tool: { name: "swf-conformance", version: header.suiteVersion },
      summary: {
        tests: results.length,
        passed: counts.passed,
        failed: counts.failed + counts.blocked + counts.errored,
        skipped: counts.skipped,
        pending: 0,
        other: 0,
        start,
        stop: Math.max(start, epochOf(report.finishedAt)),
      },
      tests: results.map((result) => toTest(result, requirements, header)),
      environment: {
        appName: formatText(header.target.name),
        ...(header.target.version !== undefined && { appVersion: formatText(header.target.version) }),
        testEnvironment: formatText(header.target.endpoint),
        extra: { seed: header.seed, client: header.client, suiteDigest: header.suiteDigest, outcome },
      },
    },
  };
}

function toTest(
  result: CaseResult,
  requirements: ReadonlyMap<string, RequirementResult>,
  header: RunHeader,
): object {
  const { id, title, status, durationMs } = result;
  const details = resultDetails(result, requirements);
  return {
    name: formatText(id) || "(nameless)",
    status: statuses[status],
    rawStatus: status,
    duration: Math.round(durationMs),
    suite: [formatText(id.split("/", 1)[0] ?? id) || "(nameless)"],
    ...(status !== "passed" && { message: resultMessage(result) }),
    ...(details.length > 0 && status !== "passed" && { trace: details.join("\n") }),
    extra: {
      title: formatText(title),
      requirements: result.requirements.map((one) => formatText(one)),
      ...(status !== "passed" && status !== "skipped" && { again: rerunCommand(header, id) }),
    },
  };
}

function epochOf(time: string): number {
  const epoch = Date.parse(time);
  return Number.isFinite(epoch) ? epoch : 0;
}
