import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HarnessError } from "../errors.js";

const packageName = "swf-conformance";

/**
 * Finds the directory of this package by walking up from a module to the `package.json` that names it, so that it is
 * the same from sources and from `dist/`.
 *
 * @throws HarnessError `harness` if no directory above is this package.
 */
export function packageRoot(from: string = import.meta.url): string {
  const start = dirname(fileURLToPath(from));
  for (let directory = start; ; directory = dirname(directory)) {
    if (isThisPackage(join(directory, "package.json"))) return directory;
    if (directory === dirname(directory)) throw lost(start);
  }
}

function isThisPackage(file: string): boolean {
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return (
    typeof manifest === "object" && manifest !== null && "name" in manifest && manifest.name === packageName
  );
}

function lost(start: string): HarnessError {
  return new HarnessError("harness", {
    where: start,
    what: "no directory above is the package",
    expected: `a package.json named ${packageName}`,
    hint: "Install the package again; its files must stay together.",
  });
}
