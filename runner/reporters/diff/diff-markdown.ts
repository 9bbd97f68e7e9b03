import type { ChangeClass, DiffRun, MatrixRow } from "../../model/report-diff.js";
import type { Output } from "../../model/reporter.js";
import { keepWithin } from "../keep-within.js";
import { codeFence, codeSpan, escapeHtml, plainText } from "../markdown-text.js";
import { rerunCommand } from "../rerun-command.js";
import { sourceUrl } from "../source-url.js";
import { visible } from "../visible.js";
import { type ChangeGroup, type ComparisonView, classMeanings, type DiffView } from "./diff-view.js";
import { standingSigns } from "./matrix-lines.js";

const shownCases = 5;
const told: ReadonlySet<ChangeClass> = new Set(["regression", "vanished", "changed"]);

/** Writes a comparison as Markdown of at most 60 KB, fit for a comment on a pull request: the newest trouble first. */
export function writeDiffMarkdown(view: DiffView, out: Output): void {
  const { diff, comparisons } = view;
  const head = [
    "## SWF conformance compared",
    "",
    verdictLine(view),
    "",
    "| | run | conform | diverge | unverified |",
    "| --- | --- | ---: | ---: | ---: |",
    ...diff.runs.map(runRow),
  ];
  const sections = [...comparisons.flatMap(comparisonSections), ...matrixSections(view)];
  out.write(`${keepWithin({ head, sections, noun: "entries" }).join("\n")}\n`);
}

function verdictLine({ diff }: DiffView): string {
  if (diff.exitCode === 0) return "Nothing got worse.";
  if (diff.exitCode === 1) return "**Something got worse.**";
  const reasons = diff.reasons.slice(0, shownCases).map((reason) => plainText(reason, 200));
  return `**Nothing got worse as far as can be told; a run is incomplete**: ${reasons.join("; ")}`;
}

function runRow(run: DiffRun, index: number): string {
  const { conforms, diverges, unverified } = run.standings;
  return `| ${index + 1} | ${cell(run.label)} | ${conforms} | ${diverges} | ${unverified} |`;
}

/** A bar ends a cell of a table even within code. */
function cell(text: string): string {
  return codeSpan(text, 160).replaceAll("|", "\\|");
}

function comparisonSections(view: ComparisonView): string[][] {
  const { before, after, comparison, groups } = view;
  const counts = Object.entries(comparison.counts).filter(([, amount]) => amount > 0);
  const title = [
    "",
    `### ${codeSpan(before.label, 160)} → ${codeSpan(after.label, 160)}`,
    "",
    ...counts.map(([name, amount]) => `- **${amount}** ${name} (${classMeanings[name as ChangeClass]})`),
  ];
  const shown = groups.filter((group) => group.class !== "same");
  return [
    title,
    ...shown.map((group, index) => [
      ...(shown[index - 1]?.class === group.class ? [] : ["", `#### ${capitalized(group.class)}`, ""]),
      ...(told.has(group.class) ? fullLines(group, view) : [briefLine(group)]),
    ]),
  ];
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function briefLine({ requirement, before, after, changes }: ChangeGroup): string {
  const cases = changes.length === 1 ? codeSpan(changes[0].case) : `${changes.length} cases`;
  const because = after.reason ?? before.reason ?? changes[0].clients?.join("; ") ?? "";
  const why = because === "" ? "" : ` (${codeSpan(because, 400)})`;
  return `- ${codeSpan(requirement)}: ${before.status} → ${after.status}, ${cases}${why}`;
}

function fullLines(group: ChangeGroup, { report }: ComparisonView): string[] {
  const { requirement, before, after, message, changes } = group;
  const cases = changes.slice(0, shownCases).map((one) => codeSpan(one.case));
  const rest = changes.length - cases.length;
  const isRed = group.class !== "vanished";
  return [
    `<details><summary><code>${escapeHtml(visible(requirement))}</code>, cases: ${changes.length}</summary>`,
    "",
    ...demandLines(group),
    `- before: ${describe(before)}`,
    `- after: ${describe(after)}`,
    ...(isRed && message !== "" ? [`- shows ${codeSpan(message, 600)}`] : []),
    ...(changes[0].clients ?? []).map((text) => `- ${codeSpan(text, 400)}`),
    `- in ${cases.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    "",
    ...(isRed ? [...codeFence(rerunCommand(report.header, changes[0].case)), ""] : []),
    "</details>",
  ];
}

function describe({ status, signature, reason }: ChangeGroup["before"]): string {
  const words = signature === "" ? (reason ?? "") : signature;
  return words === "" ? status : `${status}, ${codeSpan(words, 400)}`;
}

function demandLines({ known }: ChangeGroup): string[] {
  if (!known) return [];
  const { text, level, tier, source } = known;
  const url = sourceUrl(source);
  const page = url.startsWith("https://") ? `[${plainText(source)}](<${url}>)` : plainText(source);
  return [`${plainText(text)} (${level}, ${tier}: ${page})`, ""];
}

function matrixSections({ diff, uneven }: DiffView): string[][] {
  if (diff.runs.length < 3 || uneven.length === 0) return [];
  const title = [
    "",
    "### Requirements by run",
    "",
    "✓ conforms, ✗ diverges, ? unverified, · not in the suite; those that stand the same everywhere are left out.",
    "",
    `| requirement | ${diff.runs.map((_, index) => index + 1).join(" | ")} |`,
    `| --- | ${diff.runs.map(() => ":-:").join(" | ")} |`,
  ];
  const rows = uneven.map(matrixRow);
  const [first = "", ...others] = rows;
  return [[...title, first], ...others.map((row) => [row])];
}

function matrixRow({ requirement, standings }: MatrixRow): string {
  return `| ${cell(requirement)} | ${standings.map((standing) => standingSigns[standing]).join(" | ")} |`;
}
