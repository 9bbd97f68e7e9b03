import type { Exchange } from "../model/exchange.js";
import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { CaseResult, Verdict } from "../model/result.js";
import { describeMismatch } from "./describe-mismatch.js";
import { formatText } from "./format-value.js";
import { exchangeLines } from "./pretty/exchange-lines.js";
import { prettyHeader } from "./pretty/header.js";
import { count, field, heading, indent, type Layout, labelWidth, layoutFor, wrap } from "./pretty/layout.js";
import { requirementLines } from "./pretty/requirement-lines.js";

const margin = 5;

/** A reporter that shows each case with all of its exchanges that the report holds, and why its verdict is what it is. */
export function exchangesReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(formatCases(report, layoutFor(out))) };
}

function formatCases(report: Report, layout: Layout): string {
  const requirements = new Map(report.requirements.map((one) => [one.id, one] as const));
  const lines = [
    ...prettyHeader(report.header, layout),
    ...report.results.flatMap((result) => caseLines(result, requirements, layout)),
  ];
  return `${lines.join("\n")}\n`;
}

function caseLines(
  result: CaseResult,
  requirements: ReadonlyMap<string, RequirementResult>,
  layout: Layout,
): string[] {
  const { exchanges, calls, status } = result;
  const left = calls - exchanges.length;
  return [
    ...heading(formatText(result.id, 200), layout),
    formatText(result.title, 300),
    ...exchanges.flatMap((exchange, index) => numbered(exchange, index + 1, layout)),
    ...(left > 0 ? ["", layout.dim(`(${count(left, "exchange")} not kept)`)] : []),
    "",
    verdictStyles(layout)[status](status),
    ...indent(whyLines(result, requirements, layout), margin),
  ];
}

function numbered(exchange: Exchange, number: number, layout: Layout): string[] {
  const { operation, durationMs } = exchange;
  const title = `${layout.bold(formatText(operation, 60))} ${layout.dim(`${Math.round(durationMs)} ms`)}`;
  return [
    "",
    `${String(number).padEnd(margin - 1)} ${title}`,
    ...indent(exchangeLines(exchange, layout, layout.width - margin), margin),
  ];
}

function whyLines(
  { mismatches, blockedBy, reason }: CaseResult,
  requirements: ReadonlyMap<string, RequirementResult>,
  layout: Layout,
): string[] {
  const line = (label: string, text: string) =>
    field(label, wrap(text, layout.width - margin - labelWidth), layout);
  const contradicted = new Set(mismatches.map(({ requirement }) => requirement));
  const demand = (id: string) => [
    "",
    layout.bold(formatText(id, 200)),
    ...requirementLines(requirements.get(id), layout),
  ];
  return [
    ...(reason === undefined ? [] : line("because", formatText(reason, 400))),
    ...(blockedBy
      ? [
          ...line("because", formatText(blockedBy.reason, 400)),
          ...line("at", formatText(blockedBy.at, 160)),
          ...(contradicted.has(blockedBy.requirement) ? [] : demand(blockedBy.requirement)),
        ]
      : []),
    ...mismatches.flatMap((mismatch) => {
      const { what, expected, got } = describeMismatch(mismatch);
      const sides = [...line("target", what), ...line("expected", expected), ...line("got", got)];
      return [...demand(mismatch.requirement), ...sides, ...line("at", formatText(mismatch.at, 160))];
    }),
  ];
}

function verdictStyles({ good, bad, doubtful }: Layout): Readonly<Record<Verdict, (text: string) => string>> {
  return { passed: good, failed: bad, blocked: bad, errored: bad, skipped: doubtful };
}
