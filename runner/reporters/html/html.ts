import { renderToString } from "preact-render-to-string";
import type { Output, Reporter } from "../../model/reporter.js";
import type { ReporterOptions } from "../reporter-options.js";
import { reportPage } from "./report-page.js";
import { viewReport } from "./report-view.js";

/**
 * A reporter that writes one page of HTML, laid out as the documentation is. It needs no network, and what came
 * from the target stands in it as text only.
 */
export function htmlReporter(out: Output, { known = () => new Set() }: ReporterOptions = {}): Reporter {
  return {
    onReport: (report) => {
      const page = reportPage(viewReport(report, known(report)));
      out.write(`<!doctype html>\n${renderToString(page)}\n`);
    },
  };
}
