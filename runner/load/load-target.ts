import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { HarnessError } from "../errors.js";
import type { Target } from "../model/target.js";
import { packageRoot } from "./package-root.js";
import { readJsonFile } from "./read-json-file.js";
import { unknownName } from "./unknown-name.js";

/**
 * Loads what a target declares.
 *
 * @param named - Path of a target file, or the name of a folder of `targets/`.
 * @throws HarnessError `data` if there is no such target, or its file can't be read, isn't JSON or isn't valid.
 */
export function loadTarget(named: string): Target {
  if (named.endsWith(".json") || /[\\/]/u.test(named)) return readJsonFile(named, "target");
  const shown = `targets/${named}/target.json`;
  const file = join(packageRoot(), shown);
  if (!existsSync(file)) throw unknownTarget(named);
  return readJsonFile(file, "target", shown);
}

function unknownTarget(named: string): HarnessError {
  const folder = join(packageRoot(), "targets");
  const known = existsSync(folder) ? readdirSync(folder) : [];
  return unknownName("targets/", { kind: "target", name: named }, known);
}
