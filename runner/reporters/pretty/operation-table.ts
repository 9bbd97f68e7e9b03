import type { Report, RequirementResult } from "../../model/report.js";
import type { Standing } from "../../model/result.js";
import { formatText } from "../format-value.js";
import { heading, type Layout } from "./layout.js";

type Row = { readonly name: string } & Readonly<Record<Standing, number>>;

const standings = ["conforms", "diverges", "unverified"] as const;

/** A line for each operation, and for what isn't one, with how many of its requirements stand how. */
export function operationTable({ requirements }: Report, layout: Layout): string[] {
  const observable = requirements.filter(({ unobservable }) => unobservable === undefined);
  const rows = toRows(observable);
  if (rows.length === 0) return [];
  const nameWidth = Math.min(Math.max(9, ...rows.map(({ name }) => name.length)), layout.width - 36);
  const title = ["  ", "".padEnd(nameWidth), ...standings.map((standing) => standing.padStart(11))].join("");
  return [
    ...heading("REQUIREMENTS", layout),
    layout.dim(title),
    ...rows.map((row) => formatRow(row, nameWidth, layout)),
  ];
}

function toRows(requirements: readonly RequirementResult[]): Row[] {
  const operations = new Set(
    requirements
      .map(({ id }) => id)
      .filter(isOfOperation)
      .map(subjectOf),
  );
  const groups = new Map<string, RequirementResult[]>();
  for (const requirement of requirements) {
    const subject = subjectOf(requirement.id);
    const name = operations.has(subject) ? subject : familyOf(subject);
    groups.set(name, [...(groups.get(name) ?? []), requirement]);
  }
  return [...groups].map(([name, group]) => toRow(name, group)).sort(byName);
}

function toRow(name: string, group: readonly RequirementResult[]): Row {
  const amount = (wanted: Standing) => group.filter(({ standing }) => standing === wanted).length;
  return {
    name,
    conforms: amount("conforms"),
    diverges: amount("diverges"),
    unverified: amount("unverified"),
  };
}

// Only operations have requirements on an input, an output, faults or samples.
function isOfOperation(id: string): boolean {
  return /^[^.]+\.(input|output|fault|sample)(\.|$)/.test(id);
}

function subjectOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

function familyOf(subject: string): string {
  if (/^Decision$|DecisionAttributes$/.test(subject)) return "(decisions)";
  if (/^HistoryEvent$|EventAttributes$/.test(subject)) return "(history events)";
  return subject.endsWith("Fault") ? "(faults)" : "(everything else)";
}

function byName(left: Row, right: Row): number {
  const isFamily = (row: Row) => Number(row.name.startsWith("("));
  return isFamily(left) - isFamily(right) || (left.name < right.name ? -1 : 1);
}

function formatRow(row: Row, nameWidth: number, layout: Layout): string {
  const cell = (amount: number, style: (text: string) => string) =>
    amount === 0 ? layout.dim("·".padStart(11)) : style(String(amount).padStart(11));
  const name = formatText(row.name, nameWidth).padEnd(nameWidth);
  return [
    `${markOf(row, layout)} ${row.diverges > 0 ? layout.bold(name) : name}`,
    cell(row.conforms, layout.good),
    cell(row.diverges, layout.bad),
    cell(row.unverified, layout.doubtful),
  ].join("");
}

function markOf({ conforms, diverges }: Row, layout: Layout): string {
  if (diverges > 0) return layout.bad("✗");
  return conforms > 0 ? layout.good("✓") : layout.doubtful("?");
}
