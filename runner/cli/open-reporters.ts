import { renameSync, rmSync } from "node:fs";
import type { Report } from "../model/report.js";
import type { Reporter } from "../model/reporter.js";
import type { RunEvent } from "../model/run-event.js";
import { createReporter, folderReporters, reporterNames } from "../reporters/create-reporter.js";
import type { ReporterOptions } from "../reporters/reporter-options.js";
import { openFolder } from "./open-folder.js";
import { openJournal } from "./open-journal.js";
import { fileOutput, requireFile, streamOutput, toWrite } from "./open-output.js";
import { parseReporters, type WantedReporter } from "./parse-reporters.js";

/** Reporters at work, as one. */
export interface OpenReporters {
  /** Whether one of them makes something of the exchanges of every case, passed ones too. */
  readonly needExchanges: boolean;
  onEvent(event: RunEvent): void;
  onReport(report: Report): void;
}

interface OpenOptions extends ReporterOptions {
  readonly resumed?: string;
}

interface OpenReporter extends Reporter {
  /** Undoes the opening, because nothing is to be written after all. */
  abandon?(): void;
}

/**
 * Opens reporters by what `--reporter` says of them. A file takes its final name only when it is whole: until
 * then a report grows, event by event, in `FILE.partial`, which a killed run leaves behind.
 * @param resumed - the file of the run that this one completes, which is kept until as much is written again
 * @throws {HarnessError} `usage` for an unknown name, `output` for a path that can't be written
 */
export function openReporters(
  specifications: readonly string[],
  options: ReporterOptions = {},
  resumed?: string,
): OpenReporters {
  const wanted = parseReporters(specifications, reporterNames);
  const open: readonly Reporter[] = [
    ...openAll(wanted, { ...options, ...(resumed !== undefined && { resumed }) }),
    createReporter("progress", streamOutput(process.stderr)),
  ];
  return {
    needExchanges: wanted.some(({ name }) => folderReporters.has(name)),
    onEvent: (event) => open.forEach((reporter) => void reporter.onEvent?.(event)),
    onReport: (report) => tellEach(open, report),
  };
}

/** Hands the report to each, also after one of them could not write it, and only then says so. */
function tellEach(open: readonly Reporter[], report: Report): void {
  const troubles: unknown[] = [];
  for (const reporter of open)
    try {
      reporter.onReport?.(report);
    } catch (error) {
      troubles.push(error);
    }
  if (troubles.length > 0) throw troubles[0];
}

function openAll(wanted: readonly WantedReporter[], options: OpenOptions): OpenReporter[] {
  const open: OpenReporter[] = [];
  try {
    for (const one of wanted) open.push(openOne(one, options));
    return open;
  } catch (error) {
    for (const { abandon } of open) abandon?.();
    throw error;
  }
}

function openOne({ name, file }: WantedReporter, { resumed, ...options }: OpenOptions): OpenReporter {
  if (folderReporters.has(name)) return intoFolder(name, file, options);
  if (file === undefined) return createReporter(name, streamOutput(process.stdout), options);
  return name === "ndjson" ? growing(file, resumed) : wholeAtTheEnd({ name, file }, options, resumed);
}

function intoFolder(name: string, path: string | undefined, options: ReporterOptions): OpenReporter {
  const folder = openFolder(name, path);
  return createReporter(name, streamOutput(process.stdout), { ...options, folder });
}

function growing(file: string, resumed: string | undefined): OpenReporter {
  const journal = openJournal(file, resumed);
  return { onEvent: journal.write, onReport: journal.close, abandon: journal.abandon };
}

function wholeAtTheEnd(
  { name, file }: Required<WantedReporter>,
  options: ReporterOptions,
  resumed: string | undefined,
): OpenReporter {
  requireFile(file);
  const partial = `${file}.partial`;
  const journal = openJournal(partial, resumed);
  return {
    onEvent: journal.write,
    onReport: (report) => {
      journal.close();
      const unfinished = `${file}.unfinished`;
      const output = fileOutput(unfinished);
      createReporter(name, output, { ...options, toFile: true }).onReport?.(report);
      output.close();
      toWrite(file, () => renameSync(unfinished, file));
      rmSync(partial);
    },
    abandon: journal.abandon,
  };
}
