import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../runner/load/package-root.js";
import { generateFiles } from "./generate-files.js";

const root = packageRoot();
for (const [path, text] of await generateFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
