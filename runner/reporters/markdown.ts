import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { Standing, Verdict } from "../model/result.js";
import { cutOff } from "./cut-off.js";
import { describeMismatch } from "./describe-mismatch.js";
import { type Blockage, type Finding, groupFindings } from "./group-findings.js";
import { indexRequirements } from "./index-requirements.js";
import { keepWithin } from "./keep-within.js";
import { codeFence, codeSpan, escapeHtml, plainText } from "./markdown-text.js";
import { newFindings } from "./pretty/known-section.js";
import type { ReporterOptions } from "./reporter-options.js";
import { rerunCommand } from "./rerun-command.js";
import { sourceUrl } from "./source-url.js";
import { targetName } from "./target-name.js";

const mostBlockages = 5;

/**
 * A reporter that writes Markdown of at most 60 KB, fit for a comment on a pull request: new divergences first, then
 * what blocks most cases, then how much a baseline excuses.
 */
export function markdownReporter(out: Output, { known = () => new Set() }: ReporterOptions = {}): Reporter {
  return { onReport: (report) => out.write(formatMarkdown(report, known(report))) };
}

/** See {@link markdownReporter}. `known` has the ids of cases that a baseline excuses. */
export function formatMarkdown(report: Report, known: ReadonlySet<string>): string {
  const all = groupFindings(report);
  const { findings, blockages } = newFindings(all, known);
  const requirements = indexRequirements(report);
  const head = [
    ...summaryLines(report),
    ...firstLines(blockages),
    ...knownLines(all.findings.length - findings.length),
  ];
  const title = known.size > 0 ? "New divergences" : "Divergences";
  const sections = findings.map((finding) =>
    findingLines(finding, requirements.get(finding.requirement), report),
  );
  const body = sections.length === 0 ? [] : ["", `### ${title} (${sections.length})`];
  return `${keepWithin({ head: [...head, ...body], sections, noun: "divergences" }).join("\n")}\n`;
}

function summaryLines({ header, standings, counts, outcome }: Report): string[] {
  const standing = (name: Standing, word: string) => `**${standings[name]}** ${word}`;
  const verdict = (name: Verdict) => (counts[name] > 0 ? [`${counts[name]} ${name}`] : []);
  const verdicts = (["passed", "failed", "blocked", "errored", "skipped"] as const).flatMap(verdict);
  return [
    `## SWF conformance of ${codeSpan(targetName(header))}`,
    "",
    `Requirements: ${standing("diverges", "diverge")}, ${standing("unverified", "unverified")}, ${standing("conforms", "conform")}.`,
    `Cases: ${verdicts.length > 0 ? verdicts.join(", ") : "none ran"}.`,
    ...(outcome === "completed" ? [] : ["", `**${cutOff[outcome]}**: what is missing here was not checked.`]),
  ];
}

function firstLines(blockages: readonly Blockage[]): string[] {
  if (blockages.length === 0) return [];
  const left = blockages.length - mostBlockages;
  return [
    "",
    "### Mend first",
    "",
    ...blockages
      .slice(0, mostBlockages)
      .map(({ requirement, cases }) => `- ${codeSpan(requirement)}: cases that wait for it: ${cases.length}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ];
}

function knownLines(amount: number): string[] {
  return amount > 0 ? ["", `Divergences that the baseline excuses: ${amount}.`] : [];
}

function findingLines(
  { sightings }: Finding,
  requirement: RequirementResult | undefined,
  { header }: Report,
): string[] {
  const [{ result, mismatch }] = sightings;
  const { what, expected, got } = describeMismatch(mismatch);
  const others = sightings.length > 1 ? ` and ${sightings.length - 1} more` : "";
  return [
    "",
    `<details><summary><code>${escapeHtml(mismatch.requirement)}</code></summary>`,
    "",
    ...demandLines(requirement),
    `The target ${plainText(what)}.`,
    "",
    `- expected ${codeSpan(expected)}`,
    `- got ${codeSpan(got)}`,
    `- in ${codeSpan(result.id)}${others}`,
    "",
    ...codeFence(rerunCommand(header, result.id)),
    "",
    "</details>",
  ];
}

function demandLines(requirement: RequirementResult | undefined): string[] {
  if (!requirement) return [];
  const { text, level, tier, source } = requirement;
  const url = sourceUrl(source);
  const page = url.startsWith("https://") ? `[${plainText(source)}](<${url}>)` : plainText(source);
  return [`${plainText(text)} (${level}, ${tier}: ${page})`, ""];
}
