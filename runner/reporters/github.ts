import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import { describeMismatch } from "./describe-mismatch.js";
import { formatText } from "./format-value.js";
import { type Finding, type Findings, groupFindings } from "./group-findings.js";
import { indexRequirements } from "./index-requirements.js";
import { formatMarkdown } from "./markdown.js";
import { newFindings } from "./pretty/known-section.js";
import type { ReporterOptions } from "./reporter-options.js";
import { sourceUrl } from "./source-url.js";

/** As many as GitHub shows of one step. */
const mostAnnotations = 10;

/**
 * A reporter for GitHub Actions: annotations as workflow commands, at most ten, new divergences only. Into a file,
 * such as that of `GITHUB_STEP_SUMMARY`, it writes the summary of a step as Markdown.
 */
export function githubReporter(
  out: Output,
  { known = () => new Set(), toFile = false }: ReporterOptions = {},
): Reporter {
  return {
    onReport: (report) =>
      out.write(
        toFile ? formatMarkdown(report, known(report)) : annotations(report, known(report)).join("\n"),
      ),
  };
}

function annotations(report: Report, known: ReadonlySet<string>): string[] {
  const found = newFindings(groupFindings(report), known);
  const requirements = indexRequirements(report);
  const divergences = found.findings.map((finding) => divergence(finding, requirements));
  const all = [...trouble(report, found), ...divergences];
  if (all.length <= mostAnnotations) return all.map(endLine);
  const shown = all.slice(0, mostAnnotations - 1);
  const rest = `and ${all.length - shown.length} more, in the full report`;
  return [...shown, command("error", "SWF conformance", rest)].map(endLine);
}

function endLine(line: string, index: number, all: readonly string[]): string {
  return index === all.length - 1 ? `${line}\n` : line;
}

// What can't be read off the divergences: that the run is not whole, and what most cases wait for.
function trouble({ outcome, counts }: Report, { blockages }: Findings): string[] {
  const [first] = blockages;
  const title = "SWF conformance";
  return [
    ...(outcome === "completed" ? [] : [command("error", title, `the run did not complete: ${outcome}`)]),
    ...(counts.errored > 0 ? [command("warning", title, `cases that could not run: ${counts.errored}`)] : []),
    ...(first
      ? [
          command(
            "error",
            first.requirement,
            `mend this first: ${formatText(first.cases[0].blockedBy?.reason ?? "", 200)}; cases that wait for it: ${first.cases.length}`,
          ),
        ]
      : []),
  ];
}

function divergence(
  { requirement, sightings }: Finding,
  requirements: ReadonlyMap<string, RequirementResult>,
): string {
  const { what, expected, got } = describeMismatch(sightings[0].mismatch);
  const demand = requirements.get(requirement);
  const lines = [
    `the target ${what}`,
    `expected ${expected}`,
    `got ${got}`,
    `case ${formatText(sightings[0].result.id, 200)}`,
    ...(demand ? [`${formatText(demand.text, 300)} (${sourceUrl(demand.source)})`] : []),
  ];
  return command(demand?.level === "should" ? "warning" : "error", requirement, lines.join("\n"));
}

function command(name: "error" | "warning", title: string, message: string): string {
  return `::${name} title=${escapeProperty(formatText(title, 200))}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
