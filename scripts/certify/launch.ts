import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { plainEnvironment } from "../../test/command-line/plain-environment.js";
import { keys } from "./keys.js";
import type { Laboratory } from "./open-laboratory.js";

/** No hazard may take longer: the program is killed then. */
const patienceMs = 60_000;

const usage = new URL("report-usage.mjs", import.meta.url).href;

/** How to start the program. */
export interface Launch {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The largest file that it may write, in KiB, as if the disk were full then. */
  readonly fileLimitKiB?: number;
  /** What standard output is: a pipe that is read, by default. */
  readonly stdout?: "read" | "closed" | number;
  onStart?(child: ChildProcess): void;
}

/** How the program ended. */
export interface Ended {
  /** Its exit code, or the signal that ended it. */
  readonly end: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly wallMs: number;
  readonly peakMiB: number | undefined;
}

/** Starts the program in a process of its own, with credentials that nobody else has, and waits for its end. */
export async function launch({ program }: Laboratory, how: Launch): Promise<Ended> {
  const startedAt = performance.now();
  const node = [process.execPath, "--import", usage, program, ...how.args];
  const limited = ["bash", "-c", `ulimit -f ${how.fileLimitKiB}; exec "$@"`, "bash", ...node];
  const [command = "", ...args] = how.fileLimitKiB === undefined ? node : limited;
  const { stdout = "read" } = how;
  const child = spawn(command, args, {
    cwd: join(program, "..", "..", "..", ".."),
    env: { ...plainEnvironment(), ...keys, ...how.env },
    stdio: ["ignore", typeof stdout === "number" ? stdout : "pipe", "pipe", "pipe"],
  });
  if (stdout === "closed") child.stdout?.destroy();
  const alarm = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  const [said, complained, used] = [1, 2, 3].map((index) => collect(child.stdio[index]));
  how.onStart?.(child);
  const end = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  clearTimeout(alarm);
  const peak = Number(used?.());
  return {
    end,
    stdout: said?.() ?? "",
    stderr: complained?.() ?? "",
    wallMs: performance.now() - startedAt,
    peakMiB: peak > 0 ? peak / 1024 : undefined,
  };
}

function collect(stream: unknown): () => string {
  let text = "";
  if (stream && typeof stream === "object" && "setEncoding" in stream)
    (stream as NodeJS.ReadableStream).setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
  return () => text;
}
