import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyPackage } from "../../test/command-line/copy-package.js";

const root = join(import.meta.dirname, "..", "..");

/** Where hazards are met: a program built for it, and room for files. */
export interface Laboratory {
  /** The program as it is published. */
  readonly program: string;
  /** Makes an empty folder. */
  newFolder(): string;
  close(): void;
}

/** Builds the program from the sources as they are, in a folder of its own. */
export function openLaboratory(): Laboratory {
  const folder = mkdtempSync(join(tmpdir(), "swf-certify-"));
  try {
    return furnish(folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

function furnish(folder: string): Laboratory {
  const copy = join(folder, "package");
  mkdirSync(copy);
  copyPackage(copy);
  for (const file of ["tsconfig.build.json", "scripts/build.mjs", "scripts/snapshot.mjs"]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  execFileSync(process.execPath, [join(copy, "scripts", "build.mjs")], { stdio: "inherit" });
  // What is published: the sources would only be watched, and found, in vain.
  for (const part of ["runner", "reference", "generated"]) rmSync(join(copy, part), { recursive: true });
  writeFileSync(join(folder, "target.json"), JSON.stringify(plainTarget));
  let folders = 0;
  return {
    program: join(copy, "dist", "runner", "cli", "main.js"),
    newFolder() {
      folders += 1;
      const made = join(folder, `row-${folders}`);
      mkdirSync(made);
      return made;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An endpoint of which nothing is known. Named by file, it is not asked first which known one it is. */
const plainTarget = {
  $schema: "target.schema.json",
  target: "endpoint",
  title: "Endpoint under test",
  capabilities: [],
};
