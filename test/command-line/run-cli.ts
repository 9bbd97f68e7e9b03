import { vi } from "vitest";
import { createProgram } from "../../runner/cli/program.js";
import { reportTrouble } from "../../runner/cli/report-trouble.js";
import { plainEnvironment } from "./plain-environment.js";
import type { Finished } from "./spawn-cli.js";

/** Runs the program in this process, which is quicker than one of its own. Not for several at once. */
export async function runCli(...args: readonly string[]): Promise<Finished> {
  const own = { env: process.env, exitCode: process.exitCode };
  process.env = plainEnvironment();
  process.exitCode = undefined;
  const [stdout, stderr] = [record(process.stdout), record(process.stderr)];
  try {
    const thrown = await attempt(args);
    return { code: thrown ?? Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.end();
    stderr.end();
    process.env = own.env;
    process.exitCode = own.exitCode;
  }
}

async function attempt(args: readonly string[]): Promise<number | undefined> {
  try {
    await createProgram().parseAsync(["node", "swf-conformance", ...args]);
    return undefined;
  } catch (error) {
    return reportTrouble(error);
  }
}

function record(stream: NodeJS.WriteStream) {
  const parts: string[] = [];
  const spy = vi.spyOn(stream, "write").mockImplementation((part) => {
    parts.push(String(part));
    return true;
  });
  return { text: () => parts.join(""), end: () => spy.mockRestore() };
}
