import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { loadBaseline } from "./load-baseline.js";
import { loadConfig } from "./load-config.js";
import { loadReport } from "./load-report.js";
import { loadTarget } from "./load-target.js";
import { loadValidators } from "./load-validators.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "swf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (content: object): string => {
  const file = join(folder, "file.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it("loads a baseline, with or without the name of its schema", () => {
  const baseline = { target: "moto", suiteVersion: "0.1.0", entries: [] };
  expect(loadBaseline(written(baseline))).toEqual(baseline);
  const named = { $schema: "../../specs/meta/baseline.schema.json", ...baseline };
  expect(loadBaseline(written(named))).toEqual(named);
  expect(() => loadBaseline(written({ $schema: "report.schema.json", ...baseline }))).toThrow(HarnessError);
});

it("loads a config file", () => {
  expect(loadConfig(written({ reporters: ["pretty", "json=report.json"] }))).toEqual({
    reporters: ["pretty", "json=report.json"],
  });
});

it("loads a target by its file", () => {
  const target = {
    target: "mine",
    title: "Mine",
    capabilities: ["lambda"],
    quotas: { registeredDomains: 5 },
  };
  expect(loadTarget(written(target))).toEqual(target);
});

it("refuses the name of a target that isn't there", () => {
  expect(() => loadTarget("nobody-has-this")).toThrow('targets/: unknown target "nobody-has-this"');
});

it("gives a validator for every input and every output that isn't empty", async () => {
  const { inputs, outputs } = await loadValidators();
  expect([inputs.size, outputs.size]).toEqual([39, 19]);
  expect(inputs.get("DescribeDomain")?.({})).toMatchObject([{ keyword: "required" }]);
});

it("gives back the bytes of a request that a report holds as base64", () => {
  const report = loadReport(written(reportWith({ base64: "AP8=" })));
  expect(report.results[0]?.exchanges[0]?.request.body).toEqual(new Uint8Array([0, 255]));
  const textual = loadReport(written(reportWith("{}")));
  expect(textual.results[0]?.exchanges[0]?.request.body).toBe("{}");
});

function reportWith(body: unknown): object {
  const request = { method: "POST", path: "/", headers: {}, body };
  const exchange = { operation: "ListDomains", request, startedAt: 1, durationMs: 1 };
  const result = { id: "a/b", title: "t", status: "failed", requirements: ["a.b"], mismatches: [], held: [] };
  return {
    $schema: "https://swf-conformance.dev/schemas/report.schema.json",
    header: {
      suiteVersion: "0.1.0",
      suiteDigest: "0".repeat(64),
      target: { name: "mine", endpoint: "http://127.0.0.1:1/" },
      client: "wire",
      seed: 1,
      startedAt: "2026-01-01T00:00:00.000Z",
      selection: { run: [], skip: [], tiers: ["documented"], complete: true },
      concurrency: 1,
      timeScale: 1,
    },
    outcome: "completed",
    finishedAt: "2026-01-01T00:00:01.000Z",
    counts: { passed: 0, failed: 1, blocked: 0, skipped: 0, errored: 0 },
    standings: { conforms: 0, diverges: 0, unverified: 0 },
    results: [{ ...result, exchanges: [exchange], calls: 1, durationMs: 1 }],
    requirements: [],
  };
}
