import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { HarnessError } from "../../errors.js";
import type { Json, JsonObject } from "../../model/json.js";
import { parseJson } from "../parse-json.js";
import { neutralEnvironment } from "./neutral-environment.js";
import type { ClientCall, Made, RealClient, RealClientOptions } from "./real-client.js";
import { createRoom } from "./room.js";

/**
 * Starts AWS CLI, a process for each call: that of `SWF_CONFORMANCE_AWS`, else `aws`. As many start at once as there
 * are processors; those that wait for an answer count no more.
 *
 * @throws {HarnessError} `usage` if there is no such command
 */
export async function startAwsCli(options: RealClientOptions): Promise<RealClient> {
  const aws = options.env.SWF_CONFORMANCE_AWS || "aws";
  const room = createRoom(availableParallelism());
  const version = await run([aws, "--version"], neutralEnvironment(options.env));
  if (version.code !== 0) throw notInstalled(aws, version);
  const command = async (operation: string, words: readonly string[], call: ClientCall): Promise<Ended> => {
    await room.enter();
    const name = options.names.get(operation)?.command ?? operation;
    const ending = run([aws, "swf", name, ...words, ...globalOptions(options)], environment(call, options));
    void Promise.race([call.arrived, ending]).then(room.leave);
    return ending;
  };
  return {
    title: titleOf(version),
    call: async (call) => made(await command(call.operation, ["--cli-input-json", ascii(call.input)], call)),
    command: async (operation, words, call) => told(await command(operation, words, call)),
    close: async () => undefined,
  };
}

interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

function globalOptions({ endpoint, region }: RealClientOptions): string[] {
  const timeouts = ["--cli-read-timeout", "0", "--cli-connect-timeout", "0"];
  return [
    ...["--endpoint-url", endpoint.href, "--region", region],
    ...["--output", "json", "--color", "off", "--no-paginate", ...timeouts],
  ];
}

/** The call's name is a user of the proxy: the command line takes no headers. */
function environment(
  { id, credentials }: ClientCall,
  { env, proxyPort }: RealClientOptions,
): NodeJS.ProcessEnv {
  const proxy = `http://${id}:call@127.0.0.1:${proxyPort}`;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    ...neutralEnvironment(env),
    HTTP_PROXY: proxy,
    http_proxy: proxy,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
  };
}

function run([file = "", ...words]: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const printed = { stdout: "", stderr: "" };
    try {
      const child = spawn(file, words, { env, stdio: ["ignore", "pipe", "pipe"] });
      for (const stream of ["stdout", "stderr"] as const)
        child[stream].setEncoding("utf8").on("data", (text: string) => {
          printed[stream] += text;
        });
      child.once("error", (error) => resolve({ code: error.message, stdout: "", stderr: error.message }));
      child.once("close", (code) => resolve({ code: code ?? "a signal", ...printed }));
    } catch (error) {
      // A word with a NUL in it, and the like.
      resolve({ code: String(error), stdout: "", stderr: String(error) });
    }
  });
}

function made({ code, stdout, stderr }: Ended): Made {
  if (code === 0) return { returned: withSeconds(readPrinted(stdout)) as JsonObject };
  const fault = /An error occurred \((\w+)\) when calling the \w+ operation/.exec(stderr)?.[1];
  if (fault === undefined && /could not connect|connection|proxy/i.test(stderr))
    return { broken: `can't reach its proxy: ${stderr.trim()}` };
  return { raised: fault ?? `exit code ${code}`, message: stderr.trim() };
}

function told({ code, stdout, stderr }: Ended): JsonObject {
  const printed = readPrinted(stdout);
  const members = typeof printed === "object" && printed !== null ? Object.keys(printed).sort() : [];
  return { code, members, printed, complaint: stderr.trim() };
}

/** Nothing printed is an output without members. */
function readPrinted(stdout: string): Json {
  return stdout.trim() === "" ? {} : (parseJson(stdout) ?? stdout);
}

/** Version 2 prints times as texts. */
function withSeconds(value: Json | undefined, name = ""): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withSeconds(item));
  if (typeof value === "string" && /(?:Date|Timestamp)$/.test(name)) return Date.parse(value) / 1000;
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([member, below]) => [member, withSeconds(below, member)]),
  );
}

/** Whatever the locale makes of other characters. */
function ascii(input: JsonObject): string {
  return JSON.stringify(input).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function titleOf({ stdout, stderr }: Ended): string {
  return `AWS CLI ${/aws-cli\/(\S+)/.exec(stdout + stderr)?.[1] ?? ""}`.trim();
}

function notInstalled(aws: string, { code, stderr }: Ended): HarnessError {
  return new HarnessError("usage", {
    where: "--client aws-cli",
    what: `${aws} can't be run`,
    got: stderr.trim().split("\n").at(-1) || String(code),
    hint: "Install the AWS CLI, and name its command in SWF_CONFORMANCE_AWS if it is not `aws` on the PATH.",
  });
}
