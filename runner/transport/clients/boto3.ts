import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { HarnessError } from "../../errors.js";
import type { JsonObject } from "../../model/json.js";
import type { Credentials } from "../credentials.js";
import { neutralEnvironment } from "./neutral-environment.js";
import type { Made, RealClient, RealClientOptions } from "./real-client.js";
import { callHeader } from "./recording-proxy.js";

const script = join(import.meta.dirname, "boto3_calls.py");

/** The end of what a process complained, in characters. */
const complaintLength = 500;

/**
 * Starts one Python process that makes all calls with boto3: that of `SWF_CONFORMANCE_PYTHON`, else `python3`.
 * @throws {HarnessError} `usage` if there is no such interpreter, or boto3 is not installed in it
 */
export async function startBoto3(options: RealClientOptions): Promise<RealClient> {
  const python = options.env.SWF_CONFORMANCE_PYTHON || "python3";
  const child = spawn(python, ["-u", script], { env: neutralEnvironment(options.env) });
  const talk = converse(child);
  const { endpoint, region, proxyPort } = options;
  const settings = {
    endpoint: endpoint.href,
    region,
    proxy: `http://127.0.0.1:${proxyPort}`,
    header: callHeader,
  };
  talk.write(settings);
  const version = await talk.ready.catch((error: Error) => {
    throw notInstalled(python, error.message);
  });
  const order = (id: string, operation: string, more: JsonObject) =>
    talk.order({ id, method: options.names.get(operation)?.method ?? operation, ...more });
  return {
    title: `boto3 ${version}`,
    call: async ({ id, operation, input, credentials }) =>
      (await order(id, operation, { input, credentials: { ...credentials } })) as unknown as Made,
    signature: (operation) =>
      order(`signature ${operation}`, operation, { signature: true, credentials: { ...nobody } }),
    close: () => talk.close(),
  };
}

/** Who asks a method for its signature signs nothing. */
const nobody: Credentials = { accessKeyId: "none", secretAccessKey: "none" };

interface Conversation {
  /** The version of boto3. Rejects with what the process complained, if it ends before it is ready. */
  readonly ready: Promise<string>;
  write(line: object): void;
  /** Rejects never: a process that has ended is `broken`. */
  order(order: JsonObject & { readonly id: string }): Promise<JsonObject>;
  close(): Promise<void>;
}

function converse(child: ChildProcessWithoutNullStreams): Conversation {
  const waiting = new Map<string, (answer: JsonObject) => void>();
  let complaint = "";
  let ended: JsonObject | undefined;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = (complaint + text).slice(-complaintLength);
  });
  // Its end tells all there is to know of a pipe that broke.
  child.stdin.on("error", () => undefined);
  const ready = new Promise<string>((resolve, reject) => {
    const end = (why: string): void => {
      ended = { broken: `came to its end: ${why}` };
      reject(new Error(why));
      for (const tell of waiting.values()) tell(ended);
    };
    child.once("error", (error) => end(error.message));
    child.once("close", (code) => end(complaint.trim() || `exit code ${code}`));
    createInterface(child.stdout).on("line", (line) => {
      const { id, ready: version, ...answer } = JSON.parse(line) as JsonObject;
      if (version !== undefined) return resolve(String(version));
      waiting.get(String(id))?.(answer);
      waiting.delete(String(id));
    });
  });
  const write = (line: object): void => void child.stdin.write(`${JSON.stringify(line)}\n`);
  return {
    ready,
    write,
    order: (order) =>
      new Promise((resolve) => {
        if (ended) return resolve(ended);
        waiting.set(order.id, resolve);
        write(order);
      }),
    close: () =>
      new Promise((resolve) => {
        if (ended) return resolve();
        child.once("close", () => resolve());
        child.kill();
      }),
  };
}

function notInstalled(python: string, complaint: string): HarnessError {
  return new HarnessError("usage", {
    where: "--client boto3",
    what: `${python} can't run boto3`,
    got: complaint.split("\n").at(-1) ?? "",
    hint: "Install it (pip install boto3), and name the interpreter that has it in SWF_CONFORMANCE_PYTHON.",
  });
}
