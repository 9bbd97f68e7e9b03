import { spawn } from "node:child_process";

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  stop(): void;
}

/** Starts a program that prints its URL. */
export async function startServer(file: string): Promise<Server> {
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once("data", (text) => resolve(String(text).trim())),
  );
  return { url, stop: () => void child.kill() };
}
