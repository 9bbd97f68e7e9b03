import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { body, noDomains } from "./answers.js";
import type { Hazard } from "./hazard.js";
import { inTrial } from "./in-trial.js";
import { requireContinuation, runFlags, start } from "./interrupted-run.js";
import { startHostileEndpoint } from "./start-hostile-endpoint.js";

const full = "/dev/full";

function withoutFull(): string | undefined {
  return existsSync(full) ? undefined : `this machine has no ${full}`;
}

function withoutLimits(): string | undefined {
  return process.platform === "win32" ? "this machine has no ulimit" : undefined;
}

function asRoot(): string | undefined {
  return process.getuid?.() === 0 ? "root may write everywhere" : undefined;
}

/** Outputs that can't be written, from the start or from some moment. */
export const outputHazards: readonly Hazard[] = [
  {
    kind: "output",
    hazard: "disk full amid the run",
    done: "lets no file grow beyond 16 KiB; then goes on with --resume",
    expected: "exit 2, left 0 domains, 0 open executions; resumed: exit 0, whole",
    impossible: withoutLimits,
    meet: inTrial(async (trial) => {
      const report = join(trial.folder, "report.json");
      const args = [...runFlags(trial), "--reporter", `json=${report}`];
      const ended = await start(trial, { args, fileLimitKiB: 16 });
      if (!ended.stderr.includes("this report can't be written"))
        trial.complaints.push("it does not say why");
      const left = await trial.endpoint.leftovers();
      return `${ended.end}, left ${left}; ${await requireContinuation(trial, `${report}.partial`)}`;
    }),
  },
  {
    kind: "output",
    hazard: "disk full at the end",
    done: "lets no file grow beyond 64 KiB, which is room for the journal and not for the report; then renders that",
    expected: "exit 2, left 0 domains, 0 open executions; resumed: exit 0, whole",
    impossible: withoutLimits,
    meet: inTrial(async (trial) => {
      const report = join(trial.folder, "report.json");
      const args = [...runFlags(trial), "--reporter", `json=${report}`];
      const ended = await start(trial, { args, fileLimitKiB: 64 });
      const left = await trial.endpoint.leftovers();
      return `${ended.end}, left ${left}; ${await requireContinuation(trial, `${report}.partial`)}`;
    }),
  },
  {
    kind: "output",
    hazard: "full device as a report",
    done: `writes ndjson to ${full}, and another report elsewhere`,
    expected: "exit 2, left 0 domains, 0 open executions",
    impossible: withoutFull,
    meet: inTrial(async (trial) => {
      const args = [...runFlags(trial), "--reporter", `ndjson=${full}`];
      const ended = await start(trial, { args });
      return `${ended.end}, left ${await trial.endpoint.leftovers()}`;
    }),
  },
  {
    kind: "output",
    hazard: "full device as standard output",
    done: `writes to ${full}, and the JSON report elsewhere`,
    expected: "exit 2, with the report",
    impossible: withoutFull,
    meet: inTrial(async (trial) => {
      const report = join(trial.folder, "report.json");
      const device = openSync(full, "w");
      const args = [...runFlags(trial), "--reporter", "pretty", "--reporter", `json=${report}`];
      const ended = await start(trial, { args, stdout: device });
      closeSync(device);
      return `${ended.end}, ${existsSync(report) ? "with" : "without"} the report`;
    }),
  },
  {
    kind: "output",
    hazard: "closed standard output",
    done: "has a reader that leaves at once, of a run in which something diverges",
    expected: "exit 1, with the report",
    meet: inTrial(async (trial) => {
      const report = join(trial.folder, "report.json");
      const wrong = await startHostileEndpoint(body(noDomains.replace("[]", "1")));
      const place = ["--endpoint", wrong.url, "--target", join(trial.folder, "..", "target.json")];
      const chosen = [
        "--run",
        "list-domains/smallest-input",
        "--reporter",
        "pretty",
        "--reporter",
        `json=${report}`,
      ];
      const ended = await start(trial, { args: ["run", ...place, ...chosen], stdout: "closed" });
      await wrong.close();
      return `${ended.end}, ${existsSync(report) ? "with" : "without"} the report`;
    }),
  },
  {
    kind: "output",
    hazard: "unwritable folder",
    done: "names a report in a folder that can't be written",
    expected: "exit 2, before any request",
    impossible: asRoot,
    meet: inTrial(async (trial) => {
      const folder = join(trial.folder, "locked");
      mkdirSync(folder);
      chmodSync(folder, 0o555);
      const args = [...runFlags(trial), "--reporter", `json=${join(folder, "report.json")}`];
      return beforeAnyRequest(trial, args);
    }),
  },
  {
    kind: "output",
    hazard: "file in place of a folder",
    done: "names a report in a folder that is a file, beside one that can be written",
    expected: "exit 2, before any request",
    meet: inTrial(async (trial) => {
      const file = join(trial.folder, "file");
      writeFileSync(file, "");
      const fine = join(trial.folder, "fine.json");
      const reporters = [`json=${fine}`, `junit=${join(file, "report.xml")}`];
      const args = [...runFlags(trial), ...reporters.flatMap((one) => ["--reporter", one])];
      const seen = await beforeAnyRequest(trial, args);
      if (existsSync(fine) || existsSync(`${fine}.partial`)) trial.complaints.push("it left an empty report");
      return seen;
    }),
  },
  {
    kind: "output",
    hazard: "folder in place of a file",
    done: "names a report at which there is a folder",
    expected: "exit 2, before any request",
    meet: inTrial(async (trial) => {
      const args = [...runFlags(trial), "--reporter", `html=${trial.folder}`];
      return beforeAnyRequest(trial, args);
    }),
  },
];

async function beforeAnyRequest(
  trial: Parameters<typeof start>[0],
  args: readonly string[],
): Promise<string> {
  const ended = await start(trial, { args });
  return `${ended.end}, ${trial.endpoint.heard.length === 0 ? "before any request" : "after requests"}`;
}
