import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deriveRequirements } from "../../runner/derive/derive-requirements.js";
import { loadSpecs } from "../../runner/load/load-specs.js";
import { packageRoot } from "../../runner/load/package-root.js";
import { findDrift, formatDrift } from "./find-drift.js";
import { keyOfUrl, readPages } from "./read-pages.js";
import { readSource } from "./read-source.js";
import { indexSource, pageOf, type SourcePage } from "./source-index.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const guide = "https://docs.aws.amazon.com/amazonswf/latest";

function page(name: string, parts: Partial<SourcePage> = {}): SourcePage {
  const sha256 = createHash("sha256").update(`text of ${name}`).digest("hex");
  return { page: name, url: `${guide}/apireference/${name}`, sha256, requirements: [], ...parts };
}

const read = [
  page("API_TagResource.html", { requirements: ["TagResource.tags-limit"] }),
  page("Welcome.html"),
  page("welcome.html", { url: `${guide}/developerguide/welcome.html` }),
  page("swf-dev-iam.api.html", {
    url: `${guide}/developerguide/swf-dev-iam.api.html`,
    requirements: ["A.b", "A.c"],
  }),
  page("service model", { url: "https://example.org/service-2.json" }),
];

const files = {
  "api-reference/api-tagresource.md": "API_TagResource.html",
  "api-reference/welcome.md": "Welcome.html",
  "developer-guide/welcome.md": "welcome.html",
  "developer-guide/swf-dev-iam-api.md": "swf-dev-iam.api.html",
};

function write(pages: Readonly<Record<string, string>>): void {
  for (const guideFolder of ["api-reference", "developer-guide"]) mkdirSync(join(folder, guideFolder));
  for (const [file, name] of Object.entries(pages)) writeFileSync(join(folder, file), `text of ${name}`);
}

describe("drift", () => {
  it("is none where every page is as it was read", () => {
    write(files);
    expect(findDrift(read, readPages(folder))).toEqual([]);
  });

  it("names what changed, came and vanished, with the requirements that rest on it", () => {
    const { "developer-guide/swf-dev-iam-api.md": _, ...kept } = files;
    write({ ...kept, "api-reference/api-tagresource.md": "another", "developer-guide/new-one.md": "new" });
    expect(formatDrift(findDrift(read, readPages(folder)))).toMatchInlineSnapshot(`
      "changed  API_TagResource.html
                 TagResource.tags-limit
      new      developer-guide/new-one
      vanished swf-dev-iam.api.html
                 A.b
                 A.c
      "
    `);
  });

  it("takes notice of the service model where it lies beside the pages", () => {
    write(files);
    writeFileSync(join(folder, "service-model.json"), "{}");
    expect(findDrift(read, readPages(folder))).toEqual([
      { page: "service model", change: "changed", requirements: [] },
    ]);
  });

  it("can't be told of a folder without pages", () => {
    expect(() => readPages(folder)).toThrow("there are no pages of the documentation");
  });

  it("makes the exit code: 1 for some, 2 for a folder without pages", async () => {
    const codes = [await exitCode(folder)];
    write(files);
    codes.push(await exitCode(folder));
    expect(codes).toEqual([2, 1]);
  }, 60_000);
});

function exitCode(of: string): Promise<number | string | null | undefined> {
  const script = join(packageRoot(), "scripts", "drift", "main.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, of], { cwd: packageRoot() }, (error) =>
      resolve(error ? error.code : 0),
    );
  });
}

describe("specs/source.json", () => {
  const source = readSource();
  const requirements = [...deriveRequirements(loadSpecs(packageRoot())).values()];

  it("lists the requirements that rest on each page; `npm run specs:index` writes them", () => {
    expect(source).toEqual(indexSource(source, requirements));
  });

  it("has every page that a requirement cites", () => {
    const pages = new Set(source.pages.map((one) => one.page));
    const cited = requirements.filter(({ tier }) => tier !== "observed").map((one) => pageOf(one.source));
    expect([...new Set(cited)].filter((one) => !pages.has(one))).toEqual([]);
  });

  it("tells its pages apart", () => {
    expect(new Set(source.pages.map(({ url }) => keyOfUrl(url))).size).toBe(source.pages.length);
  });
});
