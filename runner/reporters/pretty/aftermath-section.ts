import type { Report } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { heading, indent, type Layout, wrap } from "./layout.js";

const explanation =
  "After each of these the target no longer served a plain workflow. It was reset, and the cases that this had spoilt ran again.";

/** The cases that left the target unusable: worth mending before anything else. */
export function aftermathSection({ results }: Report, layout: Layout): string[] {
  const culprits = results.filter(({ aftermath }) => aftermath !== undefined);
  if (culprits.length === 0) return [];
  return [
    ...heading(`LEAVES THE TARGET UNUSABLE (${culprits.length})`, layout),
    ...wrap(explanation, layout.width).map(layout.dim),
    "",
    ...indent(
      culprits.map(({ id }) => formatText(id, 200)),
      2,
    ),
    "",
  ];
}
