import type { Output, Reporter } from "../model/reporter.js";
import { reportParts } from "./report-json.js";

/** A reporter that writes the whole report as JSON; every other format can be made from it. */
export function jsonReporter(out: Output): Reporter {
  return {
    onReport: (report) => {
      let text = "";
      for (const part of reportParts(report)) {
        text += part;
        if (text.length < chunk) continue;
        out.write(text);
        text = "";
      }
      out.write(text);
    },
  };
}

/** Characters that are written at once. */
const chunk = 65_536;
