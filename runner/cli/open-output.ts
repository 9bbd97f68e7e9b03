import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { WriteStream } from "node:tty";
import { HarnessError } from "../errors.js";
import type { Output } from "../model/reporter.js";

/** An output with the end of its life. */
export interface OpenOutput extends Output {
  close(): void;
}

/** Standard output or standard error. Colour only on a terminal, and never with `NO_COLOR`. */
export function streamOutput(stream: NodeJS.WriteStream | WriteStream): OpenOutput {
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    colors: isTerminal && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    columns: stream.columns ?? 80,
    close: () => undefined,
  };
}

/**
 * A file, written as text comes. It is opened at once, so that a path that can't be written is told before a run.
 * @throws {HarnessError} `output`
 */
export function fileOutput(path: string): OpenOutput {
  const handle = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "w");
  });
  return {
    write: (text) => void attempt(path, () => writeAll(handle, Buffer.from(text))),
    isTerminal: false,
    colors: false,
    columns: 80,
    close: () => closeSync(handle),
  };
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new HarnessError(
      "output",
      {
        where: path,
        what: "this report can't be written",
        got: (cause as Error).message,
        hint: "Give another path after `=`, or make room and check permissions.",
      },
      { cause },
    );
  }
}
