import { HarnessError } from "../errors.js";
import type { Output, Reporter } from "../model/reporter.js";
import { badgeReporter } from "./badge.js";
import { ctrfReporter } from "./ctrf.js";
import { exchangesReporter } from "./exchanges.js";
import { githubReporter } from "./github.js";
import { harReporter } from "./har.js";
import { htmlReporter } from "./html/html.js";
import { jsonReporter } from "./json.js";
import { junitReporter } from "./junit.js";
import { markdownReporter } from "./markdown.js";
import { ndjsonReporter } from "./ndjson.js";
import { prettyReporter } from "./pretty/pretty.js";
import { progressReporter } from "./progress.js";
import type { ReporterOptions } from "./reporter-options.js";
import { reproReporter } from "./repro/repro.js";
import { sarifReporter } from "./sarif.js";
import { tapReporter } from "./tap.js";

const factories: ReadonlyMap<string, (out: Output, options: ReporterOptions) => Reporter> = new Map([
  ["pretty", prettyReporter],
  ["json", jsonReporter],
  ["ndjson", ndjsonReporter],
  ["junit", junitReporter],
  ["html", htmlReporter],
  ["markdown", markdownReporter],
  ["github", githubReporter],
  ["sarif", sarifReporter],
  ["ctrf", ctrfReporter],
  ["tap", tapReporter],
  ["badge", badgeReporter],
  ["har", harReporter],
  ["exchanges", exchangesReporter],
  ["repro", reproReporter],
  ["progress", progressReporter],
]);

/** The reporters that write many files, so that what is named for them is a folder. */
export const folderReporters: ReadonlySet<string> = new Set(["repro"]);

/** The names that {@link createReporter} knows. */
export const reporterNames: readonly string[] = [...factories.keys()];

/** Makes the reporter of a name. Throws a usage error for a name that there is none of. */
export function createReporter(name: string, out: Output, options: ReporterOptions = {}): Reporter {
  const factory = factories.get(name);
  if (factory) return factory(out, options);
  throw new HarnessError("usage", {
    where: "--reporter",
    what: "no such reporter",
    expected: `one of ${reporterNames.join(", ")}`,
    got: JSON.stringify(name),
  });
}
