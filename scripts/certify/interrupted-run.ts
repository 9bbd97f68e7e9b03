import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../runner/model/report.js";
import { checkArtefacts, checkEnd, checkTexts, textsIn } from "./check-artefacts.js";
import { type Ended, type Launch, launch } from "./launch.js";
import type { Laboratory } from "./open-laboratory.js";
import { type ReporterFile, reporterFlags } from "./reporter-files.js";
import type { SwfEndpoint } from "./swf-endpoint.js";

/** The cases of all rows that come to no end by themselves: enough requests for any moment, and executions to clean up. */
const cases = ["--run", "deprecate-domain/**", "--run", "terminate-workflow-execution/smallest-input"];
const total = 15;

/** One trial: a run that something happens to, and what is done with what it leaves behind. */
export interface Trial {
  readonly laboratory: Laboratory;
  readonly endpoint: SwfEndpoint;
  readonly folder: string;
  readonly reporters: readonly ReporterFile[];
  /** Every process so far. */
  readonly processes: Ended[];
  readonly complaints: string[];
}

/** The flags of the run that goes on, and of the one that nothing happens to. */
export function runFlags({ endpoint, folder }: Trial): string[] {
  const target = join(folder, "..", "target.json");
  const plain = ["--endpoint", endpoint.url, "--target", target, "--seed", "7", "--concurrency", "2"];
  return ["run", ...plain, "--request-timeout", "1", ...cases];
}

/** Starts the program in a trial, and notes what is wrong with its end. */
export async function start(trial: Trial, how: Launch): Promise<Ended> {
  const ended = await launch(trial.laboratory, how);
  trial.processes.push(ended);
  trial.complaints.push(...checkEnd(ended));
  return ended;
}

/** Runs the cases while something happens to the run. */
export async function startRun(trial: Trial, onStart?: Launch["onStart"]): Promise<Ended> {
  const args = [...runFlags(trial), ...reporterFlags(trial.folder, trial.reporters)];
  return start(trial, { args, ...(onStart && { onStart }) });
}

/** Complains unless every report of a run is there, valid, and free of credentials. */
export function requireReports(trial: Trial, ended: Ended): void {
  const { folder, endpoint, reporters, complaints } = trial;
  complaints.push(...checkArtefacts({ folder, reporters, ended, heard: endpoint.heard }));
}

/** Complains unless what a killed run left is free of credentials, can be reported, and goes on to the end of the run. */
export async function requireContinuation(trial: Trial, left: string): Promise<string> {
  const { folder, endpoint, complaints } = trial;
  complaints.push(...checkTexts(textsIn(folder), endpoint.heard));
  const saved = join(folder, "left");
  if (!existsSync(left)) return "nothing was left";
  copyFileSync(left, saved);
  endpoint.play(() => undefined);
  if (left.endsWith(".partial")) await requireReadable(trial, saved);
  const whole = join(folder, "whole.json");
  const resumed = await start(trial, {
    args: [...runFlags(trial), "--resume", saved, "--reporter", `json=${whole}`],
  });
  return `resumed: ${resumed.end}, ${tellVerdicts(whole)}`;
}

async function requireReadable(trial: Trial, journal: string): Promise<void> {
  const { end, stderr } = await start(trial, { args: ["report", journal, "--reporter", "badge"] });
  if (end !== "exit 0") trial.complaints.push(`report can't read it: ${stderr}`);
}

function tellVerdicts(file: string): string {
  if (!existsSync(file)) return "no report";
  const { counts }: Report = JSON.parse(readFileSync(file, "utf8"));
  const judged = counts.passed + counts.skipped;
  const bad = counts.failed + counts.blocked + counts.errored;
  return judged === total && bad === 0 ? "whole" : "not whole";
}

/** What the row shows of all processes of a trial. */
export function measured({ processes, complaints }: Trial) {
  const peaks = processes.flatMap(({ peakMiB }) => peakMiB ?? []);
  return {
    complaints,
    wallMs: processes.reduce((sum, { wallMs }) => sum + wallMs, 0),
    peakMiB: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
