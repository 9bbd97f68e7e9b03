import { statSync } from "node:fs";
import { HarnessError } from "../errors.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Report } from "../model/report.js";
import { checkReport } from "./load-report.js";
import { readText } from "./read-text.js";

/** What the events of a run tell of it; the rest of a report follows from them and the requirements. */
export type ToldRun = Pick<Report, "header" | "outcome" | "finishedAt" | "results">;

/**
 * Loads the events that a run wrote as it went, a line of JSON each. A run without an end was interrupted when the
 * file was last written to; a last line that was cut off is left out.
 *
 * @returns `undefined` if the file can't be read or holds something else
 * @throws HarnessError `data` if a line isn't JSON, or what the events tell isn't valid.
 */
export function loadEvents(file: string): ToldRun | undefined {
  const lines = readLines(file);
  if (!lines?.[0]?.startsWith(firstWords)) return undefined;
  const events = lines.flatMap((line, index) => parseLine(line, `${file}:${index + 1}`));
  const [started] = events;
  const ended = events.find(({ type }) => type === "run-finished");
  const told = {
    header: started?.header ?? null,
    outcome: ended?.outcome ?? "interrupted",
    finishedAt: ended?.finishedAt ?? statSync(file).mtime.toISOString(),
    results: events.flatMap(({ type, result }) => (type === "case-finished" ? [result ?? null] : [])),
  };
  return checkReport({ ...empty, ...told }, file);
}

/** How the journal of any run begins. */
const firstWords = '{"type":"run-started"';

/** A report that tells nothing, to check the parts of one. */
const empty = {
  $schema: "report.schema.json",
  counts: { passed: 0, failed: 0, blocked: 0, skipped: 0, errored: 0 },
  standings: { conforms: 0, diverges: 0, unverified: 0 },
  requirements: [],
};

function readLines(file: string): string[] | undefined {
  try {
    // What follows the last end of a line is empty, or was cut off.
    return readText(file).split("\n").slice(0, -1);
  } catch {
    return undefined;
  }
}

function parseLine(line: string, where: string): JsonObject[] {
  try {
    const event: Json = JSON.parse(line);
    return typeof event === "object" && event !== null && !Array.isArray(event) ? [event as JsonObject] : [];
  } catch (cause) {
    throw new HarnessError(
      "data",
      { where, what: "the line is not JSON", got: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
