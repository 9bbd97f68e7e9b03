// The same calls as cases, as users run them: signed, every answer checked in full, the report written.
import { closeSync, mkdtempSync, openSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContract } from "../../../runner/cli/contract.js";
import { processClock } from "../../../runner/cli/process-clock.js";
import { assembleReport } from "../../../runner/engine/assemble-report.js";
import { runCases } from "../../../runner/engine/run.js";
import { loadValidators } from "../../../runner/load/load-validators.js";
import type { Case } from "../../../runner/model/case.js";
import type { CaseResult } from "../../../runner/model/result.js";
import { jsonReporter } from "../../../runner/reporters/json.js";
import { createWireTransport } from "../../../runner/transport/create-wire-transport.js";
import { redactExchange } from "../../../runner/transport/redact.js";
import { placeholderCredentials } from "../../../runner/transport/resolve-credentials.js";

const [url = "", count = "1000"] = process.argv.slice(2);
const { specs, suites, requirements } = await loadContract();
const cases: Case[] = Array.from({ length: Number(count) }, (_, index) => ({
  id: `describe-domain/bench/${index}`,
  title: "a domain is described",
  requirements: ["DescribeDomain.operation"],
  steps: [{ call: "DescribeDomain", input: { name: { unique: "bench" } } }],
}));
const transport = createWireTransport({
  endpoint: new URL(url),
  region: "us-east-1",
  credentials: { default: async () => placeholderCredentials },
  version: "bench",
  now: Date.now,
});
const results: CaseResult[] = [];
const outcome = await runCases(
  cases,
  {
    parts: {
      specs,
      suites: { ...suites, fixtures: new Map() },
      validators: await loadValidators(),
      transport,
      clock: processClock,
      redact: redactExchange,
    },
    options: {
      seed: 1,
      runName: "bench",
      target: { target: "constant", title: "constant answers", capabilities: [] },
      concurrency: 16,
      timeScale: 1,
      requestTimeoutMs: 10_000,
      caseTimeoutMs: 60_000,
      keepResources: true,
    },
    stop: new AbortController().signal,
  },
  (event) => {
    if (event.type === "case-finished") results.push(event.result);
  },
);
await transport.close();
if (results.some(({ status }) => status !== "passed")) throw new Error("a case did not pass");
const header = {
  suiteVersion: "bench",
  suiteDigest: "bench",
  target: { name: "constant", endpoint: url },
  client: "wire",
  seed: 1,
  startedAt: new Date().toISOString(),
  selection: { run: [], skip: [], tiers: [], complete: true },
  concurrency: 16,
  timeScale: 1,
};
const finishedAt = new Date().toISOString();
const report = assembleReport({ header, outcome, finishedAt, results, requirements });
const file = openSync(join(mkdtempSync(join(tmpdir(), "swf-bench-")), "report.json"), "w");
const write = (text: string): void => {
  writeSync(file, text);
};
jsonReporter({ write, isTerminal: false, colors: false, columns: 80 }).onReport?.(report);
closeSync(file);
