import type { VNode } from "preact";
import type { DiffRun } from "../../model/report-diff.js";
import { formatText } from "../format-value.js";
import { element } from "../html/element.js";
import { pageHead } from "../html/page-head.js";
import { formatCount } from "../html/plural.js";
import { standingBar } from "../html/standing-bar.js";
import { comparisonSection } from "./comparison-section.js";
import type { DiffView } from "./diff-view.js";
import { describeRun } from "./matrix-lines.js";
import { matrixSection } from "./matrix-section.js";

const standings = ["diverges", "unverified", "conforms"] as const;

/** The whole page as one element. */
export function diffPage(view: DiffView): VNode {
  const { diff, comparisons } = view;
  return element(
    "html",
    { lang: "en" },
    pageHead("SWF conformance compared"),
    element(
      "body",
      {},
      element("a", { class: "skip", href: "#matrix" }, "Skip to the requirements"),
      element(
        "header",
        {},
        element("p", { class: "product" }, "swf-conformance · Amazon Simple Workflow Service, 2012-01-25"),
        element("h1", {}, "Runs compared"),
        element("p", { class: diff.exitCode === 0 ? "note" : "warning" }, verdict(view)),
      ),
      element(
        "main",
        {},
        element("section", {}, element("h2", {}, "Runs"), ...diff.runs.map(runItem)),
        ...comparisons.map(comparisonSection),
        matrixSection(view),
      ),
    ),
  );
}

function verdict({ diff }: DiffView): string {
  if (diff.exitCode === 0) return "Nothing got worse.";
  if (diff.exitCode === 1) return "Something got worse.";
  const reasons = formatText(diff.reasons.join("; "), 600);
  return `Nothing got worse as far as can be told, but a run is incomplete: ${reasons}.`;
}

function runItem(run: DiffRun, index: number): VNode {
  const counts = standings.map((standing) => ({ standing, count: run.standings[standing] }));
  return element(
    "div",
    { class: "first" },
    element("h3", {}, `${formatCount(index + 1)} · ${formatText(run.label, 160)}`),
    standingBar(counts),
    element("p", { class: "verdicts" }, describeRun(run)),
  );
}
