import { spawn } from "node:child_process";
import { join } from "node:path";

/** What one process took, start to exit. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

/** Runs a script of this folder in a process of its own. */
export async function measure(script: string, args: readonly string[]): Promise<Cost> {
  const reporter = `process.on("exit", () => { const u = process.resourceUsage(); process.stderr.write("\\nCOST " + JSON.stringify({ cpuMs: (u.userCPUTime + u.systemCPUTime) / 1000, peakMegabytes: u.maxRSS / 1024 }) + "\\n"); });`;
  const preload = `data:text/javascript,${encodeURIComponent(reporter)}`;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      preload,
      join(import.meta.dirname, "..", "..", ".bench", "scripts", "bench", script),
      ...args,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const wallMs = performance.now() - start;
  const cost = /COST (\{.*\})/.exec(said)?.[1];
  if (code !== 0 || cost === undefined) throw new Error(`${script} ended with code ${code}\n${said}`);
  return { wallMs, ...(JSON.parse(cost) as { cpuMs: number; peakMegabytes: number }) };
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
