import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { WriteStream } from "node:tty";
import { HarnessError } from "../errors.js";
import type { Output } from "../model/reporter.js";

/** An output with the end of its life. */
export interface OpenOutput extends Output {
  close(): void;
}

/** A file as an output. */
export interface FileOutput extends OpenOutput {
  /** Closes it, and leaves behind only what was there before. */
  abandon(): void;
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
 * A file, written as text comes. It is opened at once, so that a path that can't be written is told before a run;
 * what it holds stays until there is something to put in its place.
 * @throws {HarnessError} `output`
 */
export function fileOutput(path: string): FileOutput {
  const handle = toWrite(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "a");
  });
  let isOld = fstatSync(handle).isFile();
  return {
    write: (text) =>
      toWrite(path, () => {
        if (isOld) ftruncateSync(handle);
        isOld = false;
        writeAll(handle, Buffer.from(text));
      }),
    abandon: () => {
      const { size } = fstatSync(handle);
      closeSync(handle);
      if (isOld && size === 0) rmSync(path);
    },
    isTerminal: false,
    colors: false,
    columns: 80,
    close: () => closeSync(handle),
  };
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/**
 * Refuses a path at which there is something other than a file: a report can't take its place.
 * @throws {HarnessError} `output`
 */
export function requireFile(path: string): void {
  const found = toWrite(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found || found.isFile()) return;
  throw new HarnessError("output", {
    where: path,
    what: "this report can't be written",
    expected: "a path at which there is a file, or nothing",
    got: found.isDirectory() ? "a directory" : "something that is no file",
    hint: "Name a file, or leave `=` and the path out to write to standard output.",
  });
}

/**
 * Does something to a report's file.
 * @throws {HarnessError} `output` if that can't be done
 */
export function toWrite<T>(path: string, action: () => T): T {
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
