import type { Output, Reporter } from "../../model/reporter.js";
import type { ReporterOptions } from "../reporter-options.js";
import { reproScripts } from "./repro-scripts.js";

/**
 * A reporter that writes a shell script for each divergence, which makes it happen again with curl and jq. Each goes
 * into a file of its own; without a folder they are written one after the other.
 */
export function reproReporter(out: Output, { folder }: ReporterOptions = {}): Reporter {
  return {
    onReport: (report) => {
      for (const { name, text } of reproScripts(report)) {
        if (folder) folder.write(name, text);
        else out.write(text);
      }
    },
  };
}
