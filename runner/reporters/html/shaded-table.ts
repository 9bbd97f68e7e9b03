import type { VNode } from "preact";
import { element } from "./element.js";

/** A column of a table: its heading, and what a pointer that rests on it is told. */
export interface Column {
  readonly heading: string;
  readonly title?: string;
}

/** What a table is made of. */
export interface TableParts {
  /** What it is called where it can't be seen. */
  readonly label: string;
  /** What its rows are, over their headings. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly VNode[];
}

/** A table whose cells are shaded by what they hold; it scrolls, with the keyboard too, where it is too wide. */
export function shadedTable({ label, corner, columns, rows }: TableParts): VNode {
  return element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
    element(
      "table",
      { class: "heat" },
      element(
        "thead",
        {},
        element("tr", {}, columnHeading({ heading: corner }), ...columns.map(columnHeading)),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

function columnHeading({ heading, title }: Column): VNode {
  return element("th", { scope: "col", title }, heading);
}
