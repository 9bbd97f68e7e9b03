// Runs the suite on one version of moto after the other and compares the reports:
// `npm run moto:matrix -- [VERSION...] [FLAGS OF RUN...]`. What is different is written to targets/moto/matrix.txt if the whole
// suite ran, with the reports beside it, compressed; else to the standard output. reports/ gets the reports, and the
// comparison as HTML and JSON.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Target } from "../../runner/model/target.js";
import { motoVersions } from "./moto-versions.js";
import { startMoto } from "./start-moto.js";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "runner", "cli", "main.js");
const reports = join(root, "reports");

/** That of the baseline of the newest: its report here is the one that the baseline was made from. */
const seed = "101";

function conform(...args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 4));
  });
}

/** What the newest moto declares goes for the older ones too; only name and version are their own. */
function writeTarget(version: string): string {
  const known = join(root, "targets", "moto-5.2.1", "target.json");
  const declared = JSON.parse(readFileSync(known, "utf8")) as Target & { readonly $schema: string };
  const { recognisedBy: _, ...target } = declared;
  const file = join(reports, `moto-${version}.target.json`);
  writeFileSync(file, JSON.stringify({ ...target, target: `moto-${version}`, version }, null, 2));
  return file;
}

async function judge(version: string, flags: readonly string[]): Promise<string> {
  const report = join(reports, `moto-${version}.json`);
  const target = writeTarget(version);
  const moto = await startMoto(version);
  try {
    const code = await conform(
      "run",
      "--endpoint",
      moto.url,
      "--target",
      target,
      "--reporter",
      `json=${report}`,
      "--seed",
      seed,
      ...flags,
    );
    if (code > 1) throw new Error(`the run on moto ${version} ended with ${code}: nothing to compare`);
    return report;
  } finally {
    await moto.stop();
  }
}

const args = process.argv.slice(2);
const firstFlag = args.findIndex((arg) => arg.startsWith("-"));
const named = firstFlag < 0 ? args : args.slice(0, firstFlag);
const flags = args.slice(named.length);
const versions = named.length > 0 ? named : motoVersions;
mkdirSync(reports, { recursive: true });
mkdirSync(join(root, "targets", "moto"), { recursive: true });
const written: string[] = [];
for (const version of versions) written.push(await judge(version, flags));
const isWhole = flags.length === 0;
const shown = isWhole ? `pretty=${join(root, "targets", "moto", "matrix.txt")}` : "pretty";
const kept = ["html", "json"].flatMap((name) => [
  "--reporter",
  `${name}=${join(reports, `moto-versions.${name}`)}`,
]);
// That versions differ is what the comparison is for.
const code = await conform("diff", ...written, "--reporter", shown, ...kept);
process.exitCode = code === 1 ? 0 : code;
if (isWhole)
  for (const report of written)
    writeFileSync(
      join(root, "targets", "moto", `${basename(report)}.gz`),
      gzipSync(readFileSync(report), { level: 9 }),
    );
