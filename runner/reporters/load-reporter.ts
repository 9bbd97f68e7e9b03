import { HarnessError } from "../errors.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { ReporterOptions } from "./reporter-options.js";

/** Makes a reporter that writes to an output. */
export type CreateReporter = (out: Output, options?: ReporterOptions) => Reporter;

/** Each is loaded only when it is asked for: a run need not wait for those that it doesn't use. */
const loaders: ReadonlyMap<string, () => Promise<CreateReporter>> = new Map([
  ["pretty", async () => (await import("./pretty/pretty.js")).prettyReporter],
  ["json", async () => (await import("./json.js")).jsonReporter],
  ["ndjson", async () => (await import("./ndjson.js")).ndjsonReporter],
  ["junit", async () => (await import("./junit.js")).junitReporter],
  ["html", async () => (await import("./html/html.js")).htmlReporter],
  ["markdown", async () => (await import("./markdown.js")).markdownReporter],
  ["github", async () => (await import("./github.js")).githubReporter],
  ["sarif", async () => (await import("./sarif.js")).sarifReporter],
  ["ctrf", async () => (await import("./ctrf.js")).ctrfReporter],
  ["tap", async () => (await import("./tap.js")).tapReporter],
  ["badge", async () => (await import("./badge.js")).badgeReporter],
  ["har", async () => (await import("./har.js")).harReporter],
  ["exchanges", async () => (await import("./exchanges.js")).exchangesReporter],
  ["repro", async () => (await import("./repro/repro.js")).reproReporter],
  ["progress", async () => (await import("./progress.js")).progressReporter],
]);

/** The reporters that write many files, so that what is named for them is a folder. */
export const folderReporters: ReadonlySet<string> = new Set(["repro"]);

/** The names that {@link loadReporter} knows. */
export const reporterNames: readonly string[] = [...loaders.keys()];

/** Loads the reporter of a name. Rejects with a usage error for a name that there is none of. */
export async function loadReporter(name: string): Promise<CreateReporter> {
  const load = loaders.get(name);
  if (load) return load();
  throw new HarnessError("usage", {
    where: "--reporter",
    what: "no such reporter",
    expected: `one of ${reporterNames.join(", ")}`,
    got: JSON.stringify(name),
  });
}
