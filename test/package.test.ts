import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { copyPackage } from "./command-line/copy-package.js";
import { plainEnvironment } from "./command-line/plain-environment.js";
import { workFolder } from "./command-line/work-folder.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = join(import.meta.dirname, "..");
const inFolder = workFolder();
const user = inFolder("user");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
let tarball = "";
let files: readonly string[] = [];

function run(command: string, args: readonly string[], cwd: string): string {
  const options = { cwd, env: plainEnvironment(), encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  return execFileSync(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
}

/** What the lock file says of a package. */
interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly license?: string;
  readonly integrity?: string;
}

/** What an installation without development dependencies brings, by its path below the package. */
function installedForUsers(): (readonly [path: string, locked: Locked])[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries<Locked>(lock.packages).filter(
    ([path, { dev, devOptional, optional, peer }]) =>
      path !== "" && !dev && !devOptional && !optional && !peer,
  );
}

/** Puts the packed package and what it depends on where an installation would, from what is installed here. */
function installOffline(): void {
  for (const [path] of installedForUsers())
    cpSync(join(root, path), join(user, path), {
      recursive: true,
      filter: (source) => !source.slice(join(root, path).length + 1).startsWith("node_modules"),
    });
  const own = join(user, "node_modules", manifest.name);
  mkdirSync(own, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", own], user);
  mkdirSync(join(user, "node_modules", ".bin"));
  symlinkSync(
    join("..", manifest.name, manifest.bin[manifest.name]),
    join(user, "node_modules", ".bin", manifest.name),
  );
}

beforeAll(() => {
  const { folder } = copyPackage(inFolder("sources"));
  for (const file of [
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "tsconfig.build.json",
    "scripts/build.mjs",
    "scripts/snapshot.mjs",
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  run(process.execPath, [join(folder, "scripts", "build.mjs")], folder);
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts"], folder));
  tarball = join(folder, packed.filename);
  files = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), JSON.stringify({ private: true, type: "module" }));
  installOffline();
});

describe("the packed package", () => {
  it("holds no sources, no tests and no results of ours", () => {
    const tops = new Set(files.map((file) => file.split("/")[0]));
    expect([...tops].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json", "specs", "suites", "targets"].sort(),
    );
    expect(files.filter((file) => /\.test\.|\/test-|\/mutants\/|kill-matrix|tsbuildinfo/.test(file))).toEqual(
      [],
    );
    expect(
      files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !/^suites/.test(file)),
    ).toEqual([]);
  });

  it("has exports that publint has nothing against", async () => {
    const bytes = readFileSync(tarball);
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: whole } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("has types that TypeScript finds wherever ES modules are resolved", () => {
    const attw = join(root, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    const args = [attw, tarball, "--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji"];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: user, encoding: "utf8" });
    expect({ status, said: status === 0 ? "" : stdout }).toEqual({ status: 0, said: "" });
  });
});

describe("what is installed with the package", () => {
  it("is at most 60 packages, each pinned by the lock file and of a licence that asks for nothing but its notice", () => {
    const installed = installedForUsers();
    expect(installed.length).toBeLessThanOrEqual(60);
    const licences = new Set(installed.map(([, { license }]) => license));
    const permissive = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
    expect([...licences].filter((name) => !permissive.includes(name ?? "none"))).toEqual([]);
    expect(installed.filter(([, { integrity }]) => !integrity)).toEqual([]);
  });

  it("has exact versions only", () => {
    const ranges = Object.entries<string>(manifest.dependencies).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(ranges).toEqual([]);
  });
});

describe("the package in somebody's empty folder, without development dependencies", () => {
  it("says its version by npx", () => {
    expect(run("npx", ["--offline", "--no-install", manifest.name, "--version"], user).trim()).toBe(
      manifest.version,
    );
  });

  it("runs cases on the embedded reference by npx", () => {
    const args = ["run", "--run", "deprecate-domain/**", "--seed", "1", "--reporter", "json=report.json"];
    run("npx", ["--offline", "--no-install", manifest.name, ...args], user);
    const { counts } = JSON.parse(readFileSync(join(user, "report.json"), "utf8"));
    expect(counts).toMatchObject({ failed: 0, blocked: 0, errored: 0 });
    expect(counts.passed).toBeGreaterThan(10);
  });

  it("offers the reference to programs", () => {
    const program = `
      import { startReference } from "swf-conformance/reference";
      const reference = await startReference();
      await reference.close();
      console.log(new URL(reference.url).hostname);`;
    expect(run(process.execPath, ["--input-type=module", "-e", program], user).trim()).toBe("127.0.0.1");
  });

  it("publishes a schema for the config file, by which an editor can check it", () => {
    const schema = join(user, "node_modules", manifest.name, "specs", "meta", "config.schema.json");
    expect(JSON.parse(readFileSync(schema, "utf8")).title).toBe("Config");
    const config = { $schema: "./node_modules/swf-conformance/specs/meta/config.schema.json", seed: 7 };
    writeFileSync(join(user, "swf-conformance.config.json"), JSON.stringify(config));
    const said = run("npx", ["--offline", "--no-install", manifest.name, "doctor"], user);
    expect(said).toMatch(/seed +7 +swf-conformance\.config\.json/);
  });
});
