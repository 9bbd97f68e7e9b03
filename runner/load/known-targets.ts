import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../model/target.js";
import { loadTarget } from "./load-target.js";
import { packageRoot } from "./package-root.js";

/** Every known implementation, as declared in `targets/`, sorted by name. */
export function knownTargets(): Target[] {
  const folder = join(packageRoot(), "targets");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => existsSync(join(folder, name, "target.json")))
    .map((name) => loadTarget(name));
}
