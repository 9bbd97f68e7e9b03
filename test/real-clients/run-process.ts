import { spawn } from "node:child_process";

/** A process that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process gets. */
export interface ProcessInput {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin?: string;
}

/** Runs a command to its end. */
export function runProcess(
  [command, ...args]: readonly [string, ...string[]],
  input: ProcessInput,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: input.env });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input.stdin ?? "");
  });
}
