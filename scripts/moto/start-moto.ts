import { type ChildProcess, spawn } from "node:child_process";
import { installMoto } from "./install-moto.js";

/** A moto server at work. */
export interface Moto {
  readonly url: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 60_000;

/** Starts `moto_server` of a version, the tested one by default, on a free port of this machine; resolves once it listens. */
export async function startMoto(version?: string): Promise<Moto> {
  const child = spawn(await installMoto(version), ["-H", "127.0.0.1", "-p", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = await listeningUrl(child);
  child.stderr?.resume();
  return { url, stop: () => stop(child) };
}

function listeningUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => {
      child.kill();
      reject(new Error(`moto_server did not start: ${why}\n${said}`));
    };
    const timer = setTimeout(
      () => fail(`it said nothing of its address in ${startTimeoutMs} ms`),
      startTimeoutMs,
    );
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`it ended with code ${code}`));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const url = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners("exit");
      child.stderr?.removeAllListeners("data");
      resolve(url);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}
