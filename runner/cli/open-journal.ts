import { renameSync } from "node:fs";
import { resolve } from "node:path";
import type { RunEvent } from "../model/run-event.js";
import { ndjsonReporter } from "../reporters/ndjson.js";
import { fileOutput, toWrite } from "./open-output.js";

/** A file that grows with the events of a run. */
export interface Journal {
  write(event: RunEvent): void;
  close(): void;
  /** Undoes the opening, because nothing is to be written after all. */
  abandon(): void;
}

/**
 * Opens the journal of a run. Where the run completes the one that the file itself tells of, the file is replaced in one
 * step, once its successor holds as much: a run that is killed again and again loses nothing.
 * @param resumed - the file of the run that this one completes
 * @throws {HarnessError} `output` for a path that can't be written
 */
export function openJournal(path: string, resumed?: string): Journal {
  const isOwn = resumed !== undefined && resolve(resumed) === resolve(path);
  const successor = `${path}.next`;
  const output = fileOutput(isOwn ? successor : path);
  const events = ndjsonReporter(output);
  let isPending = isOwn;
  return {
    write(event) {
      if (isPending && (event.type === "case-started" || event.type === "run-finished")) {
        isPending = false;
        toWrite(path, () => renameSync(successor, path));
      }
      events.onEvent?.(event);
    },
    close: output.close,
    abandon: output.abandon,
  };
}
