import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { failedCase, sampleReport, sampleResult } from "../runner/baseline/test-sample-report.js";
import { changeClasses } from "../runner/diff/compare-runs.js";
import type { Report } from "../runner/model/report.js";
import type { ReportDiff } from "../runner/model/report-diff.js";
import { formatReport } from "../runner/reporters/report-json.js";
import { runCli } from "./command-line/run-cli.js";
import { workFolder } from "./command-line/work-folder.js";

const inFolder = workFolder();

function write(name: string, report: Report): string {
  writeFileSync(inFolder(name), formatReport(report));
  return inFolder(name);
}

const good = write("good.json", sampleReport([sampleResult("a", "passed"), sampleResult("b", "passed")]));
const bad = write("bad.json", sampleReport([failedCase("a"), sampleResult("b", "passed")]));
const broken = write("broken.json", sampleReport([sampleResult("b", "passed")], { outcome: "interrupted" }));

describe("swf-conformance diff", () => {
  it("ends with 0 if nothing got worse", async () => {
    expect(await runCli("diff", bad, good)).toMatchObject({ code: 0, stderr: "" });
  });

  it("ends with 1, and says why, if something got worse", async () => {
    const { code, stdout, stderr } = await runCli("diff", good, bad);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `moto (${bad}): a: regression (failed: accepted A.must)\n`,
    });
    expect(stdout).toContain("REGRESSION (1 group)");
  });

  it("ends with 3 if a run can't tell", async () => {
    expect(await runCli("diff", good, broken)).toMatchObject({
      code: 3,
      stderr: `${broken}: the run did not come to its end: interrupted\n`,
    });
  });

  it("ends with 2 for one report, for a file that is none, and for a format that there is not", async () => {
    expect((await runCli("diff", good)).code).toBe(2);
    expect((await runCli("diff", good, inFolder("nowhere.json"))).code).toBe(2);
    expect(await runCli("diff", good, bad, "--reporter", "junit")).toMatchObject({
      code: 2,
      stderr:
        'swf-conformance: --reporter junit: no such reporter; expected NAME or NAME=FILE, with NAME one of pretty, json, markdown, html, got "junit"\n',
    });
  });

  it("writes several formats at once, each into its file", async () => {
    const files = ["json", "markdown", "html"].map((name) => [name, inFolder(`out.${name}`)] as const);
    const flags = files.flatMap(([name, file]) => ["--reporter", `${name}=${file}`]);
    expect(await runCli("diff", good, bad, good, ...flags)).toMatchObject({ code: 1, stdout: "" });
    expect(files.filter(([, file]) => !existsSync(file))).toEqual([]);
    const { comparisons } = JSON.parse(readFileSync(inFolder("out.json"), "utf8")) as ReportDiff;
    expect(comparisons.map(({ counts }) => counts.regression)).toEqual([1, 0]);
  });

  it("says in its help what each class is", async () => {
    const { stdout } = await runCli("diff", "--help");
    for (const name of changeClasses) expect(stdout).toContain(`\n  ${name} `);
  });
});
