import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycle } from "./architecture/find-cycle.js";
import { type Import, readImports } from "./architecture/read-imports.js";

const root = join(import.meta.dirname, "..");

/** The import table of ARCHITECTURE.md: which folders each folder may import, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  "runner/model": ["generated"],
  "runner/errors.ts": ["generated"],
  "runner/expect": ["runner/model"],
  "runner/derive": ["runner/model", "runner/errors.ts", "generated"],
  "runner/load": ["runner/model", "runner/errors.ts", "generated"],
  "runner/transport": ["runner/model", "runner/errors.ts", "generated"],
  "runner/engine": ["runner/model", "runner/errors.ts", "runner/expect", "runner/derive"],
  "runner/explore": [
    "runner/model",
    "runner/errors.ts",
    "runner/expect",
    "runner/derive",
    "runner/engine",
    "generated",
  ],
  "runner/reporters": ["runner/model", "runner/errors.ts"],
  "runner/baseline": ["runner/model", "runner/errors.ts"],
  "runner/diff": ["runner/model", "runner/errors.ts"],
  "runner/cli": [
    "runner/model",
    "runner/errors.ts",
    "runner/expect",
    "runner/derive",
    "runner/load",
    "runner/transport",
    "runner/engine",
    "runner/explore",
    "runner/reporters",
    "runner/baseline",
    "runner/diff",
    "reference/index.ts",
  ],
  "runner/vitest": ["runner/model", "runner/load", "runner/baseline", "runner/reporters", "runner/cli"],
  reference: ["generated"],
  suites: ["generated", "runner/model"],
};

const tracked = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.ts"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((file) => file !== "");
const sources = tracked.filter((file) => folderOf(file) in mayImport && !/\.test(?:-d)?\.ts$/.test(file));
const imports = sources.flatMap((file) => readImports(root, file));

function folderOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "runner" ? `runner/${second}` : top;
}

function isAllowed({ from, to }: Import): boolean {
  const own = folderOf(from);
  if (folderOf(to) === own || (own === "runner/errors.ts" && to === from)) return true;
  return (mayImport[own] ?? []).some((allowed) => allowed === to || allowed === folderOf(to));
}

describe("the architecture", () => {
  it("lets each folder import only what the table allows", () => {
    expect(imports.filter((one) => !one.isPackage && !isAllowed(one))).toEqual([]);
  });

  it("has no import cycle, type imports included", () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        imports.filter((one) => one.from === file && !one.isPackage).map((one) => one.to),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it("imports each third-party package from one folder", () => {
    const folders = new Map<string, Set<string>>();
    for (const { from, to, isPackage } of imports)
      if (isPackage && !to.startsWith("node:"))
        folders.set(to, (folders.get(to) ?? new Set()).add(folderOf(from)));
    expect(
      [...folders].filter(([, users]) => users.size > 1).map(([name, users]) => [name, ...users]),
    ).toEqual([]);
  });

  it("declares each package that it imports, pinned to an exact version", () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    ) as Record<"dependencies" | "peerDependencies", Record<string, string>>;
    const used = new Set(
      imports.filter(({ isPackage, to }) => isPackage && !to.startsWith("node:")).map(({ to }) => to),
    );
    expect([...used].filter((name) => !(name in { ...dependencies, ...peerDependencies }))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("keeps I/O and the process out of what is pure", () => {
    const pure = [
      "runner/model",
      "runner/expect",
      "runner/derive",
      "runner/engine",
      "runner/explore",
      "runner/diff",
    ];
    expect(imports.filter(({ from, to }) => pure.includes(folderOf(from)) && to.startsWith("node:"))).toEqual(
      [],
    );
    const loud = sources.filter(
      (file) =>
        !/^(?:runner\/cli|reference)\//.test(file) &&
        /\b(?:process\.|console\.)/.test(
          readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
        ),
    );
    expect(loud).toEqual([]);
  });

  it("has no room for things that have no name", () => {
    expect(tracked.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|lib|src)\//.test(file))).toEqual([]);
  });

  it("keeps files to a readable length", () => {
    const lines = (file: string) => readFileSync(join(root, file), "utf8").split("\n").length - 1;
    expect(sources.filter((file) => !file.startsWith("generated/") && lines(file) > 300)).toEqual([]);
  });
});
