// Runs everything on the embedded reference in every way that must not matter, and fails unless all of it passes.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadContract } from "../runner/cli/contract.js";
import { suiteVersion } from "../runner/cli/package-version.js";
import { waitOf } from "../runner/engine/wait-of.js";
import { loadTarget } from "../runner/load/load-target.js";
import type { Report } from "../runner/model/report.js";

/** A way to run. */
interface Way {
  readonly seed: number;
  readonly concurrency: number;
  readonly timeScale: number;
  readonly chunked: boolean;
}

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1,2,3,4,5" },
    concurrency: { type: "string", default: "1,64" },
    "time-scale": { type: "string", default: "60,1" },
    /** How many runs of time scale 1 go on at once: these mostly wait. */
    abreast: { type: "string", default: "4" },
  },
});

const main = join(import.meta.dirname, "../dist/runner/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "swf-matrix-"));
const emptyBaseline = join(folder, "baseline.json");
writeFileSync(
  emptyBaseline,
  JSON.stringify({ target: "reference", suiteVersion: suiteVersion(), entries: [] }),
);

/** A run may take this much longer than the longest wait in it, at time scale 1. */
const allowance = 1.25;
const longestWait = await longestWaitSeconds();

process.stdout.write(`longest documented wait: ${longestWait} s
seed  concurrency  time scale  bodies   passed  skipped  others  seconds\n`);
const outcomes: boolean[] = [];
for (const timeScale of numbers(values["time-scale"])) {
  const ways = waysAt(timeScale);
  const runNext = async () => {
    for (let way = ways.shift(); way; way = ways.shift()) outcomes.push(await show(way));
  };
  await Promise.all(Array.from({ length: timeScale === 1 ? Number(values.abreast) : 1 }, runNext));
}
rmSync(folder, { recursive: true });
process.stdout.write(`${outcomes.filter(Boolean).length} of ${outcomes.length} runs are as they must be\n`);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

function waysAt(timeScale: number): Way[] {
  return numbers(values.seeds).flatMap((seed) =>
    numbers(values.concurrency).flatMap((concurrency) =>
      [false, true].map((chunked) => ({ seed, concurrency, timeScale, chunked })),
    ),
  );
}

async function show(way: Way): Promise<boolean> {
  const { code, counts, seconds } = await run(way);
  const { passed, skipped, failed, blocked, errored } = counts;
  const others = failed + blocked + errored;
  const cells = [way.seed, way.concurrency, way.timeScale, way.chunked ? "chunked" : "whole"];
  const columns = [...cells, passed, skipped, others, seconds.toFixed(1)];
  const widths = [4, 13, 12, 9, 8, 9, 8, 9];
  process.stdout.write(
    `${columns.map((column, n) => `${column}`.padStart(widths[n] ?? 0)).join("")}${code === 0 ? "" : `  exit ${code}`}\n`,
  );
  const inTime = way.timeScale !== 1 || seconds < longestWait * allowance;
  return code === 0 && others === 0 && inTime;
}

function run({ seed, concurrency, timeScale, chunked }: Way) {
  const file = join(folder, `${seed}-${concurrency}-${timeScale}-${chunked}.json`);
  const flags = {
    seed,
    concurrency,
    "time-scale": timeScale,
    baseline: emptyBaseline,
    reporter: `json=${file}`,
  };
  const args = [
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...(chunked ? ["--chunked"] : []),
  ];
  const start = performance.now();
  return new Promise<{ code: number; counts: Report["counts"]; seconds: number }>((resolve) => {
    execFile(process.execPath, [main, "run", ...args], (error, _, stderr) => {
      if (error) process.stderr.write(stderr);
      const { counts }: Report = JSON.parse(readFileSync(file, "utf8"));
      resolve({ code: Number(error?.code ?? 0), counts, seconds: (performance.now() - start) / 1000 });
    });
  });
}

/** Documented seconds that the run can't be shorter than: its longest case that the reference lacks nothing for. */
async function longestWaitSeconds(): Promise<number> {
  const { cases } = await loadContract();
  const { capabilities } = loadTarget("reference");
  const able = cases.filter((one) => (one.capabilities ?? []).every((name) => capabilities.includes(name)));
  return Math.max(...able.map(waitOf));
}

function numbers(list: string): number[] {
  return list.split(",").map(Number);
}
