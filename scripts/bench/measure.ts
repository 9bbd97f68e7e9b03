import { spawn } from "node:child_process";

/** What one process took, start to exit. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

const teller = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("\\nCOST " + JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024 }) + "\\n");
});`;
const preload = `data:text/javascript,${encodeURIComponent(teller)}`;

/** Runs a program of Node in a process of its own, and tells what it took. */
export async function measure(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", preload, file, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const wallMs = performance.now() - start;
  const cost = /COST (\{.*\})/.exec(said)?.[1];
  if (code !== 0 || cost === undefined) throw new Error(`${file} ended with code ${code}\n${said}`);
  return { wallMs, ...(JSON.parse(cost) as { cpuMs: number; peakMegabytes: number }) };
}

/** Runs things in turn, so often, so that what disturbs the machine disturbs them alike. @returns medians, in order */
export async function medians<Measured extends object>(
  rounds: number,
  things: readonly (() => Promise<Measured>)[],
): Promise<Measured[]> {
  const seen: Measured[][] = things.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, thing] of things.entries()) seen[index]?.push(await thing());
  return seen.map((all) => medianOf(all));
}

function medianOf<Measured extends object>(all: readonly Measured[]): Measured {
  const names = Object.keys(all[0] ?? {}) as (keyof Measured)[];
  const entries = names.map((name) => [name, median(all.map((one) => Number(one[name])))]);
  return Object.fromEntries(entries) as Measured;
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
