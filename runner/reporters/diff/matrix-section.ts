import type { VNode } from "preact";
import type { MatrixRow } from "../../model/report-diff.js";
import { formatText } from "../format-value.js";
import { breakName } from "../html/break-name.js";
import { element } from "../html/element.js";
import { plural } from "../html/plural.js";
import { shadedTable } from "../html/shaded-table.js";
import type { DiffView } from "./diff-view.js";
import { standingSigns } from "./matrix-lines.js";

const shades = { conforms: "good", diverges: "bad1", unverified: "open", absent: "" } as const;

/** Requirements by runs: those that do not stand the same everywhere first, the others folded. */
export function matrixSection({ diff, uneven }: DiffView): VNode {
  const even = diff.matrix.filter((row) => !uneven.includes(row));
  const labels = diff.runs.map(({ label }) => formatText(label, 160));
  return element(
    "section",
    { id: "matrix" },
    element("h2", {}, "Requirements by run"),
    element(
      "p",
      { class: "verdicts" },
      `${plural(uneven.length, "requirement")} not the same in every run. ✓ conforms, ✗ diverges, ? unverified, · not in the suite.`,
    ),
    uneven.length > 0 && table(uneven, labels),
    even.length > 0 &&
      element(
        "details",
        { class: "first" },
        element("summary", {}, `${plural(even.length, "requirement")} the same in every run that has it`),
        table(even, labels),
      ),
  );
}

function table(rows: readonly MatrixRow[], labels: readonly string[]): VNode {
  return shadedTable({
    label: "Requirements by run",
    corner: "Requirement",
    columns: labels.map((label, index) => ({ heading: String(index + 1), title: label })),
    rows: rows.map((row) => rowElement(row, labels)),
  });
}

function rowElement({ requirement, standings }: MatrixRow, labels: readonly string[]): VNode {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("code", {}, ...breakName(formatText(requirement, 240)))),
    ...standings.map((standing, index) =>
      element(
        "td",
        { class: shades[standing], title: `${labels[index] ?? ""}: ${standing}` },
        element("span", { "aria-hidden": "true" }, standingSigns[standing]),
        element("span", { class: "unseen" }, standing),
      ),
    ),
  );
}
