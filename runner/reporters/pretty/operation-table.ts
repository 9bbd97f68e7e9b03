import type { Report, RequirementResult } from "../../model/report.js";
import type { Standing } from "../../model/result.js";
import { formatText } from "../format-value.js";
import { heading, type Layout } from "./layout.js";

type Row = { readonly name: string } & Readonly<Record<Standing, number>>;

const standings = ["conforms", "diverges", "unverified"] as const;

/**
 * A line for each operation, and for what isn't one, with how many of its requirements stand how. A run of part of
 * the suite shows only those that it touched.
 */
export function operationTable({ requirements, header }: Report, layout: Layout): string[] {
  const observable = requirements.filter(({ unobservable }) => unobservable === undefined);
  const all = toRows(observable);
  const rows = header.selection.complete ? all : all.filter(isTouched);
  if (rows.length === 0) return [];
  const nameWidth = Math.min(Math.max(9, ...rows.map(({ name }) => name.length)), layout.width - 36);
  const title = ["  ", "".padEnd(nameWidth), ...standings.map((standing) => standing.padStart(11))].join("");
  return [
    ...heading("REQUIREMENTS", layout),
    layout.dim(title),
    ...rows.map((row) => formatRow(row, nameWidth, layout)),
    ...(rows.length < all.length
      ? [layout.dim(`  and ${all.length - rows.length} of which nothing was checked`)]
      : []),
  ];
}

function isTouched({ conforms, diverges }: Row): boolean {
  return conforms + diverges > 0;
}

function toRows(requirements: readonly RequirementResult[]): Row[] {
  const subjects = groupBy(requirements, ({ id }) => subjectOf(id));
  const names = new Map([...subjects].map(([subject, group]) => [subject, rowName(subject, group)] as const));
  const rows = groupBy(requirements, ({ id }) => names.get(subjectOf(id)) ?? id);
  return [...rows].map(([name, group]) => toRow(name, group)).sort(byName);
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
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

function subjectOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

// Operations get a row each. What is neither an operation nor a decision says by its source what it is.
function rowName(subject: string, group: readonly RequirementResult[]): string {
  const has = (part: string) => group.some(({ id }) => id === `${subject}.${part}`);
  const isFrom = (page: RegExp) => group.some(({ source }) => page.test(source));
  if (has("operation")) return subject;
  if (/^[a-z]/.test(subject)) return `(${subject})`;
  if (has("decision") || isFrom(/DecisionAttributes\.html|API_Decision\.html/)) return "(decisions)";
  if (isFrom(/EventAttributes\.html|API_HistoryEvent\.html/)) return "(history events)";
  return subject.endsWith("Fault") ? "(faults)" : "(data types)";
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
