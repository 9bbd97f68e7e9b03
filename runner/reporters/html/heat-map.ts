import type { VNode } from "preact";
import { formatText } from "../format-value.js";
import { groupBy } from "../group-by.js";
import { breakName } from "./break-name.js";
import { element } from "./element.js";
import { filterAddress } from "./filter-address.js";
import { chapters, type Kind, kinds } from "./place-requirement.js";
import { formatCount } from "./plural.js";
import { countStanding, type ReportView, type RequirementView } from "./report-view.js";
import { shadedTable } from "./shaded-table.js";
import { standingVerb } from "./standing-mark.js";

interface Row {
  readonly name: string;
  /** What the filters have to be set to, to show the requirements of the row. */
  readonly filter: Readonly<Record<string, string>>;
  readonly requirements: readonly RequirementView[];
}

/** Operations by kinds of requirement: the redder a cell, the more of it diverges. Each cell leads to its requirements. */
export function heatMap(view: ReportView): VNode {
  const used = kinds.filter((kind) =>
    view.subjects.some(({ requirements }) => requirements.some(({ place }) => place.kind === kind)),
  );
  return shadedTable({
    label: "Heat map",
    corner: "Subject",
    columns: used.map((kind) => ({ heading: kind })),
    rows: rowsOf(view).map((row) => rowElement(row, used)),
  });
}

// Operations get a row each; the others would be as many again, so a row stands for each of their chapters.
function rowsOf({ subjects }: ReportView): Row[] {
  const operations = subjects.filter(({ chapter }) => chapter === "Operations");
  const byChapter = groupBy(subjects, ({ chapter }) => chapter);
  return [
    ...operations.map(({ subject, requirements }) => ({ name: subject, filter: { subject }, requirements })),
    ...chapters
      .filter((chapter) => chapter !== "Operations" && byChapter.has(chapter))
      .map((chapter) => ({
        name: `All ${chapter.toLowerCase()}`,
        filter: { subject: chapter },
        requirements: (byChapter.get(chapter) ?? []).flatMap(({ requirements }) => requirements),
      })),
  ];
}

function rowElement({ name, filter, requirements }: Row, used: readonly Kind[]): VNode {
  const observable = requirements.filter(({ requirement }) => requirement.unobservable === undefined);
  const byKind = groupBy(observable, ({ place }) => place.kind);
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element("a", { href: filterAddress(filter) }, ...breakName(formatText(name, 120))),
    ),
    ...used.map((kind) => cell({ name, filter: { ...filter, kind }, requirements: byKind.get(kind) ?? [] })),
  );
}

function cell({ name, filter, requirements }: Row): VNode {
  if (requirements.length === 0) return element("td", {});
  const diverging = countStanding(requirements, "diverges");
  const unverified = countStanding(requirements, "unverified");
  const conforming = requirements.length - diverging - unverified;
  const words = [
    ["diverges", diverging] as const,
    ["unverified", unverified] as const,
    ["conforms", conforming] as const,
  ].flatMap(([standing, count]) => (count > 0 ? [`${count} ${standingVerb(standing, count)}`] : []));
  const label = `${name}, ${filter.kind ?? ""}: ${words.join(", ")}`;
  const shade = shadeOf({ diverging, unverified, conforming });
  const sign = diverging > 0 ? formatCount(diverging) : unverified > 0 ? "?" : "✓";
  return element(
    "td",
    { class: shade },
    element("a", { href: filterAddress(filter), title: label, "aria-label": label }, sign),
  );
}

function shadeOf(counts: Readonly<Record<"diverging" | "unverified" | "conforming", number>>): string {
  const { diverging, unverified, conforming } = counts;
  if (diverging > 0) return `bad${Math.ceil((diverging / (diverging + unverified + conforming)) * 4)}`;
  if (unverified === 0) return "good";
  return conforming === 0 ? "open" : "part";
}
