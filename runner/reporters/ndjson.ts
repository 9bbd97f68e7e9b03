import type { Output, Reporter } from "../model/reporter.js";
import { formatEvent } from "./report-json.js";

/** A reporter that writes each event as a line of JSON as it happens; the last line is the end of the run. */
export function ndjsonReporter(out: Output): Reporter {
  return { onEvent: (event) => out.write(formatEvent(event)) };
}
