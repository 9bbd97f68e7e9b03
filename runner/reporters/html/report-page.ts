import { createHash } from "node:crypto";
import type { VNode } from "preact";
import { groupBy } from "../group-by.js";
import { codeElement, element } from "./element.js";
import { filterForm } from "./filter-form.js";
import { heatMap } from "./heat-map.js";
import { mendFirst } from "./mend-first.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
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
    pageHead(reportTitle(report.header)),
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

/** Only the page's own style and script count, by their hashes; nothing is loaded from anywhere. */
const policy = [
  "default-src 'none'",
  `script-src ${hashSource(pageScript)}`,
  `style-src ${hashSource(pageStyle)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

function pageHead(title: string): VNode {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("link", { rel: "icon", href: "data:," }),
    element("title", {}, title),
    codeElement("style", pageStyle),
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
