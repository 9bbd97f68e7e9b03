import type { Report } from "../model/report.js";

/** What reporters may know beside the run. */
export interface ReporterOptions {
  /** Ids of the cases that a baseline excuses, asked for once, when the report is there. */
  readonly known?: (report: Report) => ReadonlySet<string>;
  /** Whether what is written goes into a file that was named for it. */
  readonly toFile?: boolean;
  /** Where a reporter of many files puts them. */
  readonly folder?: Folder;
}

/** A folder to write files into. */
export interface Folder {
  write(name: string, text: string): void;
}
