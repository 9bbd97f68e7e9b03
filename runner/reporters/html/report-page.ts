import type { VNode } from "preact";
import { groupBy } from "../group-by.js";
import { codeElement, element } from "./element.js";
import { filterForm } from "./filter-form.js";
import { heatMap } from "./heat-map.js";
import { mendFirst } from "./mend-first.js";
import { pageHead } from "./page-head.js";
import { pageScript } from "./page-script.js";
import type { ReportView, SubjectView } from "./report-view.js";
import { runConfiguration } from "./run-configuration.js";
import { subjectDetails } from "./subject-details.js";
import { reportTitle, summaryHeader } from "./summary-header.js";

/** The whole page as one element. */
export function reportPage(view: ReportView): VNode {
  const { report } = view;
  return element(
    "html",
    { lang: "en" },
    pageHead(reportTitle(report.header), pageScript),
    element(
      "body",
      {},
      element("a", { class: "skip", href: "#requirements" }, "Skip to the requirements"),
      summaryHeader(report),
      element(
        "main",
        {},
        mendFirst(view),
        section("At a glance", "heat", [legend(), heatMap(view)]),
        section("How it was run", "run", [runConfiguration(report)]),
        section("Requirements", "requirements", [filterForm(view), ...chapterSections(view)]),
      ),
      codeElement("script", pageScript),
    ),
  );
}

function section(title: string, id: string, content: readonly (VNode | false)[]): VNode {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    ...content,
  );
}

function legend(): VNode {
  const entry = (shade: string, sign: string, words: string) =>
    element("li", {}, element("span", { class: `swatch ${shade}`, "aria-hidden": "true" }, sign), words);
  return element(
    "ul",
    { class: "legend" },
    entry("bad1", "1", "some diverge, this many"),
    entry("bad4", "9", "nearly all diverge"),
    entry("good", "✓", "all conform"),
    entry("part", "?", "some unverified"),
    entry("open", "?", "all unverified"),
  );
}

function chapterSections({ report, subjects }: ReportView): VNode[] {
  const byChapter = groupBy(subjects, ({ chapter }) => chapter);
  return [...byChapter].map(([chapter, own]) => chapterSection(chapter, own, report));
}

function chapterSection(
  chapter: string,
  subjects: readonly SubjectView[],
  { header }: ReportView["report"],
): VNode {
  return element(
    "div",
    { class: "chapter", "data-chapter": chapter },
    element("h2", { class: "chapter-title" }, chapter),
    ...subjects.map((subject) => subjectDetails(subject, header)),
  );
}
