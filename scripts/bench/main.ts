// Measures the runner against a bare loop that makes the same calls, as ratios of medians within one run.
import { execFileSync, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { type Cost, measure, median } from "./measure.js";

const rounds = 5;
const root = join(import.meta.dirname, "..", "..");
const built = join(root, ".bench");

execFileSync(
  process.execPath,
  [
    join(root, "node_modules", "typescript", "bin", "tsc"),
    "-p",
    join(root, "scripts", "bench", "tsconfig.json"),
  ],
  { stdio: "inherit" },
);
for (const file of ["validators.js", "file-validators.js"])
  cpSync(join(root, "generated", file), join(built, "generated", file));

const server = spawn(process.execPath, [join(built, "scripts", "bench", "constant-server.js")], {
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise<string>((resolve) =>
  server.stdout.once("data", (text) => resolve(String(text).trim())),
);
process.stdout.write(
  `${"calls".padStart(7)}${"wall".padStart(8)}${"cpu".padStart(8)}   runner : bare loop, medians of ${rounds}; peak memory\n`,
);
for (const count of [1000, 10_000]) process.stdout.write(await compare(count));
server.kill();

async function compare(count: number): Promise<string> {
  const bare: Cost[] = [];
  const runner: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure("bare-loop.js", [url, String(count)]));
    runner.push(await measure("runner-loop.js", [url, String(count)]));
  }
  const ratio = (pick: (cost: Cost) => number) =>
    (median(runner.map(pick)) / median(bare.map(pick))).toFixed(2);
  const peak = Math.round(median(runner.map(({ peakMegabytes }) => peakMegabytes)));
  const wall = ratio(({ wallMs }) => wallMs);
  const cpu = ratio(({ cpuMs }) => cpuMs);
  return `${String(count).padStart(7)}${wall.padStart(8)}${cpu.padStart(8)}   ${peak} MB\n`;
}
