import type { Output, Reporter } from "../model/reporter.js";
import { formatReport } from "./report-json.js";

/** A reporter that writes the whole report as JSON; every other format can be made from it. */
export function jsonReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(formatReport(report)) };
}
