import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { sampleHeader, sampleResult } from "../reporters/test-sample-report.js";
import { openJournal } from "./open-journal.js";

const folder = mkdtempSync(join(tmpdir(), "swf-journal-"));
const file = join(folder, "a.partial");
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

const started = { type: "run-started", header: sampleHeader, cases: 2 } as const;
const kept = { type: "case-finished", result: sampleResult({ id: "a/a", status: "passed" }) } as const;

function types(path: string): string[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line).type);
}

it("replaces what an earlier run left as soon as there is something to tell", () => {
  writeFileSync(file, "old");
  const journal = openJournal(file);
  expect(readFileSync(file, "utf8")).toBe("old");
  journal.write(started);
  journal.close();
  expect(types(file)).toEqual(["run-started"]);
});

it("keeps the file of the run that goes on until as much is written again", () => {
  writeFileSync(file, "old");
  const journal = openJournal(file, file);
  journal.write(started);
  journal.write(kept);
  expect(readFileSync(file, "utf8")).toBe("old");
  journal.write({ type: "case-started", id: "a/b" });
  journal.close();
  expect(types(file)).toEqual(["run-started", "case-finished", "case-started"]);
  expect(readdirSync(folder)).toEqual(["a.partial"]);
});

it("leaves everything as it was when it is abandoned", () => {
  writeFileSync(file, "old");
  openJournal(file, file).abandon();
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.partial"]);
});
