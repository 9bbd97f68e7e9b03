import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Answer } from "./call.js";
import { differences } from "./differences.js";
import { findPython, pythonEnvironment } from "./find-python.js";
import { runProcess } from "./run-process.js";
import { credentials, region, serveTable } from "./serve-table.js";

const python = await findPython();
const script = join(import.meta.dirname, "call_table.py");

it.skipIf(python === undefined)(
  "boto3 succeeds once with each operation, and gets each fault as a class of its own",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "swf-boto3-"));
    const { serve, calls } = await serveTable(folder);
    const { code, stdout, stderr } = await runProcess([python ?? "", script], {
      env: pythonEnvironment(serve.url),
      stdin: JSON.stringify({ endpoint: serve.url, region, credentials, calls }),
    });
    await serve.stop();
    rmSync(folder, { recursive: true });
    expect([code, stderr]).toEqual([0, ""]);
    expect(differences(calls, JSON.parse(stdout) as Answer[])).toEqual([]);
  },
  120_000,
);
