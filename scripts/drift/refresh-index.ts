// Writes into specs/source.json which requirements rest on each page; with a folder of pages, also what they hash to.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { deriveRequirements } from "../../runner/derive/derive-requirements.js";
import { loadSpecs } from "../../runner/load/load-specs.js";
import { packageRoot } from "../../runner/load/package-root.js";
import { keyOfUrl, readPages } from "./read-pages.js";
import { readSource, sourceFile } from "./read-source.js";
import { indexSource } from "./source-index.js";

const [folder] = process.argv.slice(2);
const present = folder === undefined ? new Map<string, string>() : readPages(folder);
const indexed = indexSource(readSource(), deriveRequirements(loadSpecs(packageRoot())).values());
const pages = indexed.pages.map((one) => ({ ...one, sha256: present.get(keyOfUrl(one.url)) ?? one.sha256 }));
writeFileSync(sourceFile, `${JSON.stringify({ ...indexed, pages }, null, 2)}\n`);
execFileSync("npx", ["biome", "format", "--write", sourceFile], { cwd: packageRoot(), stdio: "inherit" });
