import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../../runner/errors.js";

/** The folders that hold the pages, by the part of AWS's address that tells the guide. */
const guides = { apireference: "api-reference", developerguide: "developer-guide" } as const;

/** The service model, which is no page but is read as one. */
const model = "service-model.json";

/**
 * The SHA-256 of each page below a folder, by its key.
 * @throws {HarnessError} `usage` if the folder holds no pages
 */
export function readPages(folder: string): ReadonlyMap<string, string> {
  const files = Object.values(guides).flatMap((guide) => pagesIn(folder, guide));
  if (files.length === 0) throw noPages(folder);
  const all = existsSync(join(folder, model)) ? [...files, model] : files;
  return new Map(all.map((file) => [keyOfFile(file), digest(join(folder, file))]));
}

/** The key of the page at an address: file names keep neither capitals nor punctuation. */
export function keyOfUrl(url: string): string {
  const [, guide = "", page = ""] = /\/(\w+)\/([^/]+)\.html$/.exec(url) ?? [];
  const folder = Object.entries(guides).find(([name]) => name === guide)?.[1];
  return folder === undefined ? model : `${folder}/${plain(page)}`;
}

function keyOfFile(file: string): string {
  const [guide = "", name] = file.split("/");
  return name === undefined ? guide : `${guide}/${plain(name.replace(/\.md$/, ""))}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function pagesIn(folder: string, guide: string): string[] {
  const path = join(folder, guide);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${guide}/${name}`);
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function noPages(folder: string): HarnessError {
  return new HarnessError("usage", {
    where: folder,
    what: "there are no pages of the documentation",
    expected: Object.values(guides)
      .map((guide) => `${guide}/*.md`)
      .join(" or "),
    hint: "Give the folder that holds them, as in `npm run specs:drift -- documentation`.",
  });
}
