import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../errors.js";
import type { Folder } from "../reporters/reporter-options.js";
import { scriptMark } from "../reporters/repro/repro-script.js";
import { toWrite } from "./open-output.js";

/**
 * Opens a folder for a reporter of many files. It is made at once, so that a path that can't be written is told
 * before a run. What it holds stays until there is something to put in: then scripts of an earlier run go.
 * @throws {HarnessError} `usage` if none is named, `output` if it can't be made or written
 */
export function openFolder(reporter: string, path: string | undefined): Folder {
  if (path === undefined) throw unnamed(reporter);
  toWrite(path, () => mkdirSync(path, { recursive: true }));
  let isOld = true;
  return {
    write: (name, text) =>
      toWrite(join(path, name), () => {
        if (isOld) removeScripts(path);
        isOld = false;
        writeFileSync(join(path, name), text, { mode: 0o755 });
      }),
  };
}

function removeScripts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith(".sh") && beginningOf(file) === scriptMark) rmSync(file);
  }
}

function beginningOf(file: string): string {
  return readFileSync(file, "utf8").slice(0, scriptMark.length);
}

function unnamed(reporter: string): HarnessError {
  return new HarnessError("usage", {
    where: `--reporter ${reporter}`,
    what: "this reporter writes a file for each divergence",
    expected: `${reporter}=FOLDER`,
    got: JSON.stringify(reporter),
  });
}
