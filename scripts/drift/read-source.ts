import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../runner/load/package-root.js";
import type { Source } from "./source-index.js";

/** Where the index is kept. */
export const sourceFile = join(packageRoot(), "specs", "source.json");

/** Reads the index of the documentation's pages. */
export function readSource(): Source {
  return JSON.parse(readFileSync(sourceFile, "utf8"));
}
