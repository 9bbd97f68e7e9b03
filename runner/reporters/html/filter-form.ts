import type { VNode } from "preact";
import { formatText } from "../format-value.js";
import { groupBy } from "../group-by.js";
import { element } from "./element.js";
import { kinds } from "./place-requirement.js";
import type { ReportView } from "./report-view.js";

const standings = ["diverges", "unverified", "conforms"] as const;
const tiers = ["documented", "modelled", "observed"] as const;

/** The filters. They show once the page's script runs, for without it they would do nothing. */
export function filterForm(view: ReportView): VNode {
  return element(
    "form",
    { id: "filters", hidden: true, role: "search", "aria-label": "Requirements" },
    element(
      "label",
      { class: "text" },
      element("span", {}, "Text"),
      element("input", {
        name: "text",
        type: "search",
        placeholder: "id or words  ( / )",
        autocomplete: "off",
      }),
    ),
    select("standing", [...standings, ...(view.hasKnown ? ["new"] : [])].map(plainOption)),
    select("subject", subjectOptions(view)),
    select("kind", kinds.map(plainOption)),
    select("tier", tiers.map(plainOption)),
    element("button", { type: "reset" }, "Clear"),
    element("output", { "aria-live": "polite" }, ""),
  );
}

function select(name: string, options: readonly VNode[]): VNode {
  return element(
    "label",
    {},
    element("span", {}, name.charAt(0).toUpperCase() + name.slice(1)),
    element("select", { name }, element("option", { value: "" }, "all"), ...options),
  );
}

function plainOption(value: string): VNode {
  return element("option", { value }, formatText(value, 120));
}

function subjectOptions({ subjects }: ReportView): VNode[] {
  const byChapter = groupBy(subjects, ({ chapter }) => chapter);
  return [...byChapter].map(([chapter, own]) =>
    element(
      "optgroup",
      { label: chapter },
      element("option", { value: chapter }, `all ${chapter.toLowerCase()}`),
      ...own.map(({ subject }) => plainOption(subject)),
    ),
  );
}
