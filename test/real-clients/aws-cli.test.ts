import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OperationSpec } from "../../runner/model/spec.js";
import type { Answer, Call } from "./call.js";
import { differences } from "./differences.js";
import { findPython, pythonEnvironment } from "./find-python.js";
import { type Ended, runProcess } from "./run-process.js";
import { credentials, region, serveTable } from "./serve-table.js";

const python = await findPython();
const script = join(import.meta.dirname, "run_aws_cli.py");
const operations = join(import.meta.dirname, "../../specs/operations");

it.skipIf(python === undefined)(
  "AWS CLI v1 succeeds once with each operation, and names each fault",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "swf-aws-cli-"));
    const { serve, calls } = await serveTable(folder);
    const { code, stdout, stderr } = await runProcess([python ?? "", script], {
      env: { ...pythonEnvironment(serve.url), AWS_MAX_ATTEMPTS: "1" },
      stdin: JSON.stringify(calls.map((call) => commandFor(call, serve.url))),
    });
    await serve.stop();
    rmSync(folder, { recursive: true });
    expect([code, stderr]).toEqual([0, ""]);
    const ended = JSON.parse(stdout) as Ended[];
    expect(
      differences(
        calls,
        calls.map((call, at) => answerOf(call, ended[at])),
      ),
    ).toEqual([]);
  },
  300_000,
);

function commandFor({ operation, input, restricted }: Call, endpoint: string) {
  const { accessKeyId, secretAccessKey } = credentials[restricted ? "restricted" : "own"];
  const flags = ["--endpoint-url", endpoint, "--region", region, "--output", "json"];
  return {
    arguments: ["swf", commandOf(operation), "--cli-input-json", JSON.stringify(input), ...flags],
    environment: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  };
}

function answerOf({ operation }: Call, ended: Ended | undefined): Answer {
  const { code, stdout, stderr } = ended ?? { code: null, stdout: "", stderr: "" };
  if (code === 0) return { output: stdout.trim() === "" ? {} : JSON.parse(stdout) };
  const named = /An error occurred \((\w+)\) when calling the (\w+) operation: /.exec(stderr);
  // The command line tells no status; a fault that it names is one of 400.
  return named?.[2] === operation
    ? { fault: named[1] ?? "", status: 400 }
    : { fault: stderr, status: code ?? 0 };
}

function commandOf(operation: string): string {
  const { clients }: OperationSpec = JSON.parse(readFileSync(join(operations, `${operation}.json`), "utf8"));
  return clients["aws-cli"].command;
}
