import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OperationSpec } from "../../runner/model/spec.js";
import type { Answer, Call } from "./call.js";
import { differences } from "./differences.js";
import { findPython, pythonEnvironment } from "./find-python.js";
import { runProcess } from "./run-process.js";
import { credentials, region, serveTable } from "./serve-table.js";

const python = await findPython();
const operations = join(import.meta.dirname, "../../specs/operations");

it.skipIf(python === undefined)(
  "AWS CLI v1 succeeds once with each operation, and names each fault",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "swf-aws-cli-"));
    const { serve, calls } = await serveTable(folder);
    const answers: Answer[] = [];
    const turns = calls.entries();
    const worker = async () => {
      for (const [at, call] of turns) answers[at] = await answerTo(call, serve.url);
    };
    await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
    await serve.stop();
    rmSync(folder, { recursive: true });
    expect(differences(calls, answers)).toEqual([]);
  },
  600_000,
);

async function answerTo({ operation, input, restricted }: Call, endpoint: string): Promise<Answer> {
  const { accessKeyId, secretAccessKey } = credentials[restricted ? "restricted" : "own"];
  const flags = ["--endpoint-url", endpoint, "--region", region, "--output", "json"];
  const { code, stdout, stderr } = await runProcess(
    [
      ...([python ?? "", "-m", "awscli", "swf", commandOf(operation)] as const),
      ...["--cli-input-json", JSON.stringify(input), ...flags],
    ],
    {
      env: {
        ...pythonEnvironment(endpoint),
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_MAX_ATTEMPTS: "1",
      },
    },
  );
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
