import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Outcome } from "./job.js";

/** Processes that try mutants, each one at a time: what a mutant does to its process harms no other. */
export interface WorkerPool {
  /** Performs a job as soon as a process is free. Never rejects. */
  perform(job: Job): Promise<Outcome>;
  close(): void;
}

/** Milliseconds without an answer after which a process is taken to hang. */
const patienceMs = 180_000;
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Starts processes as they are needed, at most so many. */
export function openPool(size: number): WorkerPool {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  let free = size;
  const acquire = async () => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    return idle.pop() ?? start(all);
  };
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    perform: async (job) => {
      const child = await acquire();
      const outcome = await ask(child, job);
      if (child.connected && !child.killed) idle.push(child);
      release();
      return outcome;
    },
    close: () => {
      for (const child of all) child.kill();
    },
  };
}

function start(all: Set<ChildProcess>): ChildProcess {
  const child = fork(worker, { execArgv: ["--import", "tsx"], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  all.add(child);
  child.on("exit", () => all.delete(child));
  return child;
}

function ask(child: ChildProcess, job: Job): Promise<Outcome> {
  return new Promise((resolve) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`;
    };
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      child.stderr?.off("data", hear);
      child.off("message", answered).off("exit", died);
      resolve(outcome);
    };
    const answered = (outcome: Outcome) => end(outcome);
    const died = () => end({ type: "trouble", text: `${nameOf(job)}: its process died\n${reasonIn(said)}` });
    const timer = setTimeout(() => {
      end({ type: "trouble", text: `${nameOf(job)}: hangs` });
      child.kill("SIGKILL");
    }, patienceMs);
    child.stderr?.on("data", hear);
    child.on("message", answered).on("exit", died);
    child.send(job);
  });
}

/** What a dying process said, without the code of mutants. */
function reasonIn(said: string): string {
  return /^\w*Error: .*$/m.exec(said)?.[0] ?? said.replace(/data:text\S+/g, "the reference").slice(-2000);
}

function nameOf(job: Job): string {
  return job.type === "try" ? job.mutant : "the survey";
}
