import { renderToString } from "preact-render-to-string";
import type { Output } from "../../model/reporter.js";
import { diffPage } from "./diff-page.js";
import type { DiffView } from "./diff-view.js";

/** Writes a comparison as one page of HTML that needs neither network nor script. */
export function writeDiffHtml(view: DiffView, out: Output): void {
  out.write(`<!doctype html>\n${renderToString(diffPage(view))}\n`);
}
