import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { plainEnvironment } from "./plain-environment.js";

/** How the program ended, and what it said. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program at work. */
export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
}

const root = join(import.meta.dirname, "..", "..");

/** Starts the program as its users do, in a process of its own. `from` is the package's folder. */
export function spawnCli(args: readonly string[], from: string = root): Running {
  const main = join(from, "runner", "cli", "main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", main, ...args], {
    cwd: from,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
  return { child, finished };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}
