import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A `swf-conformance serve` at work in a process of its own. */
export interface Serve {
  readonly url: string;
  readonly process: ChildProcess;
  /** Tells it to end. @returns its exit code; null if a signal ended it */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const main = join(import.meta.dirname, "../../runner/cli/main.ts");

/** Starts `serve` from the sources with these flags; resolves once it has printed its URL. */
export async function startServe(...flags: readonly string[]): Promise<Serve> {
  const child = spawn(process.execPath, ["--import", "tsx", main, "serve", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit") as Promise<[number | null]>;
  const line = once(createInterface(child.stdout), "line") as Promise<[string]>;
  const first = await Promise.race([line, exit]);
  if (typeof first[0] !== "string") throw new Error(`serve ended with code ${first[0]} before it listened`);
  return {
    url: first[0],
    process: child,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      const [code] = await exit;
      return code;
    },
  };
}
