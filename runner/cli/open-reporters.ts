import { renameSync, rmSync } from "node:fs";
import { HarnessError } from "../errors.js";
import type { Report } from "../model/report.js";
import type { Reporter } from "../model/reporter.js";
import type { RunEvent } from "../model/run-event.js";
import { createReporter, reporterNames } from "../reporters/create-reporter.js";
import type { ReporterOptions } from "../reporters/reporter-options.js";
import { fileOutput, streamOutput } from "./open-output.js";

/** Reporters at work, as one. */
export interface OpenReporters {
  onEvent(event: RunEvent): void;
  onReport(report: Report): void;
}

/** `NAME` or `NAME=FILE`, taken apart. */
interface Wanted {
  readonly name: string;
  readonly file?: string;
}

/**
 * Opens reporters by what `--reporter` says of them. A file takes its final name only when it is whole: until
 * then a report grows, event by event, in `FILE.partial`, which a killed run leaves behind.
 * @throws {HarnessError} `usage` for an unknown name, `output` for a path that can't be written
 */
export function openReporters(
  specifications: readonly string[],
  options: ReporterOptions = {},
): OpenReporters {
  const wanted = specifications.map(parseSpecification);
  refuseSharedOutput(wanted);
  const open = [
    ...wanted.map((one) => openOne(one, options)),
    { onEvent: createReporter("progress", streamOutput(process.stderr)).onEvent },
  ];
  return {
    onEvent: (event) => open.forEach((reporter) => void reporter.onEvent?.(event)),
    onReport: (report) =>
      open.forEach((reporter) => void ("onReport" in reporter && reporter.onReport?.(report))),
  };
}

function parseSpecification(text: string): Wanted {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!reporterNames.includes(name) || (rest.length > 0 && file === ""))
    throw new HarnessError("usage", {
      where: `--reporter ${text}`,
      what: "no such reporter",
      expected: `NAME or NAME=FILE, with NAME one of ${reporterNames.join(", ")}`,
      got: JSON.stringify(text),
    });
  return rest.length > 0 ? { name, file } : { name };
}

function refuseSharedOutput(wanted: readonly Wanted[]): void {
  const places = wanted.map(({ file }) => file ?? "standard output");
  const shared = places.find((place, index) => places.indexOf(place) !== index);
  if (shared === undefined) return;
  throw new HarnessError("usage", {
    where: "--reporter",
    what: `two reporters would write to ${shared}`,
    hint: "Give each a file of its own: --reporter NAME=FILE.",
  });
}

function openOne({ name, file }: Wanted, options: ReporterOptions): Reporter {
  if (file === undefined) return createReporter(name, streamOutput(process.stdout), options);
  return name === "ndjson" ? growing(name, file) : wholeAtTheEnd(name, file, options);
}

function growing(name: string, file: string): Reporter {
  const output = fileOutput(file);
  const reporter = createReporter(name, output);
  return closingAfter(reporter, () => output.close());
}

function wholeAtTheEnd(name: string, file: string, options: ReporterOptions): Reporter {
  const partial = `${file}.partial`;
  const journal = fileOutput(partial);
  const events = createReporter("ndjson", journal);
  return {
    onEvent: (event) => events.onEvent?.(event),
    onReport: (report) => {
      journal.close();
      const unfinished = `${file}.unfinished`;
      const output = fileOutput(unfinished);
      createReporter(name, output, options).onReport?.(report);
      output.close();
      renameSync(unfinished, file);
      rmSync(partial);
    },
  };
}

function closingAfter(reporter: Reporter, close: () => void): Reporter {
  return {
    onEvent: (event) => reporter.onEvent?.(event),
    onReport: (report) => {
      reporter.onReport?.(report);
      close();
    },
  };
}
