import { existsSync } from "node:fs";
import { connect as connectSocket } from "node:net";
import { join } from "node:path";
import { watch } from "chokidar";
import { HarnessError } from "../errors.js";
import { packageRoot } from "../load/package-root.js";
import { untilInterrupted } from "./interruption.js";
import { processClock } from "./process-clock.js";
import { reportTrouble } from "./report-trouble.js";
import { withoutShard } from "./resolve-shard.js";
import { runCommand } from "./run-command.js";
import { type RunFlags, settle } from "./run-settings.js";

/** The flags of `watch`. */
export interface WatchFlags extends RunFlags {
  /** Further files and folders, such as those of the endpoint. */
  readonly watch?: readonly string[];
}

/** Milliseconds between two looks at whether the endpoint is there. */
const lookMs = 250;
/** Milliseconds for which no file may change any more before the cases run. */
const quietMs = 200;

/**
 * Runs the chosen cases, and again whenever a file of the suite or one that is named changes, or the endpoint comes back
 * after it was gone. What is wrong with flags or files is told, and waited for to change.
 * @returns 130, once interrupted
 */
export async function watchCommand({ watch: named = [], ...flags }: WatchFlags): Promise<number> {
  const settings = await settle(flags, withoutShard(process.env));
  for (const path of named) requireThere(path);
  const interruption = untilInterrupted();
  const root = packageRoot();
  const changes = watchFiles([join(root, "suites"), join(root, "specs"), ...named]);
  try {
    while (!interruption.signal.aborted) {
      await runCommand(flags, { unsharded: true, interruption }).catch(reportTrouble);
      const why = await nextReason(changes, settings.endpoint.value, interruption.signal);
      if (why !== undefined) process.stderr.write(`${why}: running again.\n\n`);
    }
    return 130;
  } finally {
    interruption.end();
    await changes.close();
  }
}

function requireThere(path: string): void {
  if (existsSync(path)) return;
  throw new HarnessError("usage", {
    where: `--watch ${path}`,
    what: "there is nothing to watch",
    expected: "a file or a folder",
  });
}

interface FileChanges {
  /** The first file that changed since it was last asked, as soon as all are quiet; `undefined` if the signal fires. */
  next(signal: AbortSignal): Promise<string | undefined>;
  close(): Promise<void>;
}

function watchFiles(paths: readonly string[]): FileChanges {
  const watcher = watch([...paths], { ignoreInitial: true });
  let changed: { readonly file: string; at: number } | undefined;
  watcher.on("all", (_, file) => {
    changed = { file: changed?.file ?? file, at: Date.now() };
  });
  watcher.on("error", (error) => void process.stderr.write(`${String(error)}\n`));
  return {
    async next(signal) {
      while (!signal.aborted && (!changed || Date.now() - changed.at < quietMs))
        await processClock.sleep(quietMs / 2, signal);
      if (signal.aborted) return undefined;
      const file = changed?.file;
      changed = undefined;
      return file;
    },
    close: () => watcher.close(),
  };
}

async function nextReason(
  changes: FileChanges,
  endpoint: URL | null,
  stop: AbortSignal,
): Promise<string | undefined> {
  const decided = new AbortController();
  const signal = AbortSignal.any([stop, decided.signal]);
  process.stderr.write(
    "\nWatching: waiting for a file to change or the endpoint to come back. Interrupt to end.\n",
  );
  try {
    return await Promise.race([
      changes.next(signal).then((file) => file && `${file} changed`),
      endpoint === null ? never(signal) : comesBack(endpoint, signal),
    ]);
  } finally {
    decided.abort();
  }
}

function never(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

/** Waits until the endpoint was gone and is there again. */
async function comesBack(endpoint: URL, signal: AbortSignal): Promise<string | undefined> {
  while (!signal.aborted && (await isThere(endpoint))) await processClock.sleep(lookMs, signal);
  if (!signal.aborted) process.stderr.write(`${endpoint.host} is gone.\n`);
  while (!signal.aborted && !(await isThere(endpoint))) await processClock.sleep(lookMs, signal);
  return signal.aborted ? undefined : `${endpoint.host} is back`;
}

function isThere({ hostname, port, protocol }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connectSocket({ host, port: Number(port) || (protocol === "https:" ? 443 : 80) });
    const end = (there: boolean) => {
      socket.destroy();
      resolve(there);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}
