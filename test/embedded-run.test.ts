import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";

vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "swf-embedded-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(name: string, ...flags: readonly string[]): Promise<Report> {
  const file = join(folder, `${name}.json`);
  const { code, stderr } = await runCli("run", "--seed", "1", ...flags, "--reporter", `json=${file}`);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(readFileSync(file, "utf8"));
}

it("comes to the same verdicts when bodies go in chunks", async () => {
  const areas = ["--run", "register-domain/**", "--run", "protocol/body/**"];
  const whole = await run("whole", ...areas);
  const chunked = await run("chunked", ...areas, "--chunked");
  expect(chunked.counts).toEqual(whole.counts);
  expect(chunked.counts.passed).toBeGreaterThan(90);
});

it("gives a case the time that its documented waits take, whatever its limit", async () => {
  const { counts } = await run("waits", "--run", "timers/timing/canceled", "--case-timeout", "0.5");
  expect(counts.passed).toBe(1);
});
