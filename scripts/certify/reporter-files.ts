import { join } from "node:path";
import { folderReporters, reporterNames } from "../../runner/reporters/load-reporter.js";

/** A reporter with the name of its file or folder. */
export type ReporterFile = readonly [reporter: string, file: string];

/** What takes no file. */
const live: ReadonlySet<string> = new Set(["progress"]);

/** The reporters that write files. */
export const everyReporter: readonly ReporterFile[] = reporterNames
  .filter((name) => !live.has(name))
  .map((name) => [name, folderReporters.has(name) ? name : `report.${name}`] as const);

/** Those that machines read most: enough where no endpoint writes anything that could get into a report. */
export const usualReporters: readonly ReporterFile[] = everyReporter.filter(([name]) =>
  ["json", "ndjson", "junit"].includes(name),
);

/** The flags that have reporters write into a folder, and GitHub's annotations go to standard output. */
export function reporterFlags(folder: string, files: readonly ReporterFile[]): string[] {
  const written = files.map(([name, file]) => `${name}=${join(folder, file)}`);
  return [...written, "github"].flatMap((reporter) => ["--reporter", reporter]);
}
