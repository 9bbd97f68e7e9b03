import { renameSync, rmSync } from "node:fs";
import type { Report } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { RunEvent } from "../model/run-event.js";
import {
  type CreateReporter,
  folderReporters,
  loadReporter,
  reporterNames,
} from "../reporters/load-reporter.js";
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

interface LoadedReporter extends WantedReporter {
  readonly create: CreateReporter;
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
export async function openReporters(
  specifications: readonly string[],
  options: ReporterOptions = {},
  resumed?: string,
): Promise<OpenReporters> {
  const wanted = parseReporters(specifications, reporterNames);
  const loaded: LoadedReporter[] = [];
  for (const one of wanted) loaded.push({ ...one, create: await loadReporter(one.name) });
  const open: readonly Reporter[] = [
    ...openAll(loaded, { ...options, ...(resumed !== undefined && { resumed }) }),
    await progressOn(streamOutput(process.stderr)),
  ];
  return {
    needExchanges: wanted.some(({ name }) => folderReporters.has(name)),
    onEvent: (event) => open.forEach((reporter) => void reporter.onEvent?.(event)),
    onReport: (report) => tellEach(open, report),
  };
}

async function progressOn(output: Output): Promise<Reporter> {
  return output.isTerminal ? (await loadReporter("progress"))(output) : {};
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

function openAll(wanted: readonly LoadedReporter[], options: OpenOptions): OpenReporter[] {
  const open: OpenReporter[] = [];
  try {
    for (const one of wanted) open.push(openOne(one, options));
    return open;
  } catch (error) {
    for (const { abandon } of open) abandon?.();
    throw error;
  }
}

function openOne(wanted: LoadedReporter, { resumed, ...options }: OpenOptions): OpenReporter {
  const { name, file, create } = wanted;
  if (folderReporters.has(name)) return intoFolder(wanted, options);
  if (file === undefined) return create(streamOutput(process.stdout), options);
  return name === "ndjson" ? growing(file, resumed) : wholeAtTheEnd({ file, create }, options, resumed);
}

function intoFolder({ name, file, create }: LoadedReporter, options: ReporterOptions): OpenReporter {
  const folder = openFolder(name, file);
  return create(streamOutput(process.stdout), { ...options, folder });
}

function growing(file: string, resumed: string | undefined): OpenReporter {
  const journal = openJournal(file, resumed);
  return { onEvent: journal.write, onReport: journal.close, abandon: journal.abandon };
}

function wholeAtTheEnd(
  { file, create }: Required<Pick<LoadedReporter, "file" | "create">>,
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
      create(output, { ...options, toFile: true }).onReport?.(report);
      output.close();
      toWrite(file, () => renameSync(unfinished, file));
      rmSync(partial);
    },
    abandon: journal.abandon,
  };
}
