import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileValidators } from "../generated/file-validators.js";
import type { Report } from "../runner/model/report.js";
import { startMoto } from "../scripts/moto/start-moto.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";

const inFolder = workFolder();

/** A part of the suite that takes well under a minute on moto, which handles one case at a time. */
const areas = [
  "*-domain/**",
  "list-domains/**",
  "describe-*/**",
  "*-workflow-execution/smallest-input",
  "record-activity-task-heartbeat/**",
];

/** Why moto can't be started here; nothing if it can. */
function obstacle(): string | undefined {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "there is no python3 to run moto with";
  }
}

// The first time, moto is installed.
it("judges moto without trouble of its own", { timeout: 600_000 }, async ({ skip }) => {
  const why = obstacle();
  if (why !== undefined) skip(why);
  const moto = await startMoto();
  const file = inFolder("moto.json");
  const place = ["--endpoint", moto.url, "--reporter", `json=${file}`];
  const { finished } = spawnCli(["run", ...place, ...areas.flatMap((area) => ["--run", area])]);
  const { code } = await finished.finally(() => moto.stop());
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  expect(fileValidators.report(JSON.parse(readFileSync(file, "utf8")))).toEqual([]);
  const { outcome, header, counts } = report;
  expect({ code, outcome, target: header.target.name, errored: counts.errored }).toEqual({
    code: 1,
    outcome: "completed",
    target: "moto-5.2.1",
    errored: 0,
  });
  expect(counts.passed).toBeGreaterThan(50);
  expect(counts.failed).toBeGreaterThan(50);
});
