import type { Report } from "../../model/report.js";
import type { CaseResult, Verdict } from "../../model/result.js";
import { formatText } from "../format-value.js";
import { caseList } from "./case-list.js";
import { count, heading, indent, type Layout, wrap } from "./layout.js";

/** The cases of one verdict that come with a reason, grouped by it. */
export function reasonSection(
  { results }: Report,
  section: { readonly status: Verdict; readonly title: string },
  layout: Layout,
): string[] {
  const cases = results.filter(({ status }) => status === section.status);
  if (cases.length === 0) return [];
  return [
    ...heading(`${section.title} (${cases.length})`, layout),
    ...[...groupByReason(cases)].flatMap(([reason, group]) => groupLines(reason, group, layout)),
  ];
}

function groupByReason(cases: readonly CaseResult[]): Map<string, CaseResult[]> {
  const groups = new Map<string, CaseResult[]>();
  for (const one of cases) {
    const reason = one.reason ?? "no reason given";
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  return groups;
}

function groupLines(reason: string, cases: readonly CaseResult[], layout: Layout): string[] {
  const text = `${formatText(reason, 300)}: ${count(cases.length, "case")}`;
  return [
    ...wrap(text, layout.width - 2).map((line) => `  ${line}`),
    ...indent(caseList(cases, layout.width - 4).map(layout.dim), 4),
  ];
}
