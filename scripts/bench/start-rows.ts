import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medians } from "./measure.js";
import type { Row } from "./row.js";

const rounds = 15;
const root = join(import.meta.dirname, "..", "..");

/** How soon the program is there, beside Node doing nothing. The package stands as it is installed. */
export async function startRows(): Promise<Row[]> {
  const folder = installed();
  const main = join(folder, "dist", "runner", "cli", "main.js");
  try {
    const [nothing, version, list, request] = await medians(rounds, [
      () => timed(["-e", "0"]),
      () => timed([main, "--version"]),
      () => timed([main, "list"]),
      () => untilRequest(main),
    ]);
    const row = (what: string, took: { readonly ms: number } | undefined, most: number): Row => {
      return {
        what,
        figure: (took?.ms ?? Number.NaN) / (nothing?.ms ?? Number.NaN),
        unit: "times",
        bar: { most },
      };
    };
    return [
      row("--version, beside `node -e 0`", version, 1.6),
      row("list, beside `node -e 0`", list, 4),
      row("the first request of a run, beside `node -e 0`", request, 3),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), "swf-bench-"));
  for (const part of ["dist", "specs", "suites", "targets", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function timed(args: readonly string[]): Promise<{ readonly ms: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} ended with code ${code}`);
  return { ms: performance.now() - start };
}

/** From the start of the process to the arrival of its first request. */
async function untilRequest(main: string): Promise<{ readonly ms: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const arrived = new Promise((resolve) => server.once("request", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const start = performance.now();
  const args = [main, "run", "--endpoint", url, "--target", "moto-5.2.1", "--run", "describe-domain/**"];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  await arrived;
  const ms = performance.now() - start;
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("close", resolve));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { ms };
}
