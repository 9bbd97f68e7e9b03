import type { Output } from "../../model/reporter.js";
import { writeDiffHtml } from "./diff-html.js";
import { writeDiffJson } from "./diff-json.js";
import { writeDiffMarkdown } from "./diff-markdown.js";
import { writeDiffPretty } from "./diff-pretty.js";
import type { DiffView } from "./diff-view.js";

/** The formats of a comparison, by name. */
export const diffReporters: ReadonlyMap<string, (view: DiffView, out: Output) => void> = new Map([
  ["pretty", writeDiffPretty],
  ["json", writeDiffJson],
  ["markdown", writeDiffMarkdown],
  ["html", writeDiffHtml],
]);
