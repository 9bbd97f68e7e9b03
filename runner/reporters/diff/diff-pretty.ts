import type { ChangeClass, Sight } from "../../model/report-diff.js";
import type { Output } from "../../model/reporter.js";
import { formatText } from "../format-value.js";
import { groupBy } from "../group-by.js";
import { count, field, heading, indent, type Layout, layoutFor, wrap } from "../pretty/layout.js";
import { rerunCommand } from "../rerun-command.js";
import { sourceUrl } from "../source-url.js";
import { type ChangeGroup, type ComparisonView, classMeanings, type DiffView } from "./diff-view.js";
import { matrixLines, runLines } from "./matrix-lines.js";

const margin = 4;
const shownCases = 3;

/** Writes a comparison for people: the newest run first, in it the worst first. */
export function writeDiffPretty(view: DiffView, out: Output): void {
  const layout = layoutFor(out);
  const lines = [
    ...runLines(view.diff, layout),
    ...view.comparisons.flatMap((one) => comparisonLines(one, layout)),
    ...matrixLines(view, layout),
    ...summaryLines(view, layout),
  ];
  out.write(`${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`);
}

function comparisonLines(view: ComparisonView, layout: Layout): string[] {
  const { before, after, groups } = view;
  const title = `${formatText(before.label, 80)} -> ${formatText(after.label, 80)}`;
  const byClass = groupBy(groups, (group) => group.class);
  return [
    ...heading(title, layout),
    ...countLines(view, layout),
    ...[...byClass].flatMap(([name, own]) => classLines(name, own, { view, layout })),
  ];
}

function countLines({ comparison }: ComparisonView, layout: Layout): string[] {
  return Object.entries(comparison.counts).flatMap(([name, amount]) => {
    if (amount === 0) return [];
    const style = styleOf(name as ChangeClass, layout);
    const meaning = classMeanings[name as ChangeClass];
    return [`${style(String(amount).padStart(6))} ${name.padEnd(14)} ${layout.dim(meaning)}`];
  });
}

function classLines(
  name: ChangeClass,
  groups: readonly ChangeGroup[],
  { view, layout }: { readonly view: ComparisonView; readonly layout: Layout },
): string[] {
  // What is as before is not what anybody asks a comparison for.
  if (name === "same") return [];
  const full = groups.slice(0, layout.fullFindings);
  const left = groups.length - full.length;
  return [
    "",
    `${styleOf(name, layout)(name.toUpperCase())} ${layout.dim(`(${count(groups.length, "group")})`)}`,
    "",
    ...full.flatMap((group) => groupLines(group, view, layout)),
    ...(left > 0 ? [layout.dim(`  and ${count(left, "more group")}; a file shows them all`)] : []),
  ];
}

function groupLines(group: ChangeGroup, { report }: ComparisonView, layout: Layout): string[] {
  const { requirement, known, before, after, message, changes } = group;
  const width = layout.width - margin - labelWidth;
  const cases = changes.slice(0, shownCases).map((one) => formatText(one.case, Math.max(width, 60)));
  const rest = changes.length - cases.length;
  const clients = (changes[0].clients ?? []).flatMap((text) => wrap(formatText(text, 400), width));
  const line = (label: string, lines: readonly string[]) => field(label, lines, layout);
  const isRed = group.class === "regression" || group.class === "changed";
  return [
    `${styleOf(group.class, layout)(marks[group.class])} ${layout.bold(formatText(requirement, 200))}`,
    ...indent(
      [
        ...(known ? wrap(formatText(known.text, 400), layout.width - margin) : []),
        ...(known && isRed ? [layout.link(formatText(sourceUrl(known.source), 240))] : []),
        ...line("before", wrap(describeSight(before), width)),
        ...line("after", wrap(describeSight(after), width)),
        ...(isRed && message !== "" ? line("shows", wrap(message, width)) : []),
        ...(clients.length > 0 ? line("clients", clients) : []),
        ...line(changes.length === 1 ? "case" : "cases", [
          ...cases,
          ...(rest > 0 ? [`and ${rest} more`] : []),
        ]),
        ...(isRed ? line("again", [rerunCommand(report.header, changes[0].case)]) : []),
      ],
      margin,
    ),
    "",
  ];
}

const labelWidth = 10;

const marks: Readonly<Record<ChangeClass, string>> = {
  regression: "✗",
  vanished: "✗",
  changed: "≠",
  inconclusive: "?",
  "suite changed": "?",
  "new case": "+",
  fixed: "✓",
  same: "=",
};

/** How a run saw a case, in words that are safe to show. */
export function describeSight({ status, signature, reason }: Sight): string {
  const words = signature === "" ? (reason ?? "") : signature;
  return words === "" ? status : `${status}: ${formatText(words, 400)}`;
}

function styleOf(name: ChangeClass, { good, bad, doubtful, dim }: Layout): (text: string) => string {
  if (name === "regression" || name === "vanished") return bad;
  if (name === "fixed") return good;
  return name === "same" ? dim : doubtful;
}

function summaryLines({ diff }: DiffView, layout: Layout): string[] {
  const words = {
    0: layout.good("Nothing got worse."),
    1: layout.bad("Something got worse."),
    3: layout.doubtful("Nothing got worse as far as can be told; a run is incomplete:"),
  };
  const why = diff.exitCode === 3 ? diff.reasons.map((reason) => formatText(reason, 300)) : [];
  return ["", words[diff.exitCode], ...indent(why, 2)];
}
