import { existsSync } from "node:fs";
import { join } from "node:path";
import { shuffled } from "../../runner/engine/random.js";
import { tell } from "./endpoint-hazard.js";
import type { Hazard } from "./hazard.js";
import { inTrial } from "./in-trial.js";
import {
  requireContinuation,
  requireReports,
  runFlags,
  start,
  startRun,
  type Trial,
} from "./interrupted-run.js";
import { everyReporter } from "./reporter-files.js";

/** Moments are counted in requests that have come; an undisturbed run makes more of them. */
const latest = 45;
const moments = shuffled(
  Array.from({ length: latest }, (_, at) => at + 1),
  2026,
).slice(0, 4);

/** Signals the run when so many requests have come, the last of which gets no answer. */
async function signalled(trial: Trial, signal: NodeJS.Signals, moment: number) {
  return startRun(trial, (child) => {
    trial.endpoint.play((count) => {
      if (count !== moment) return undefined;
      child.kill(signal);
      return "nothing";
    });
  });
}

function interruption(signal: NodeJS.Signals, moment: number): Hazard {
  return {
    kind: "signal",
    hazard: `${signal} at request ${moment}`,
    done: `sends ${signal} when request ${moment} has come; then goes on with --resume`,
    expected: "exit 130, interrupted, left 0 domains, 0 open executions; resumed: exit 0, whole",
    meet: inTrial(async (trial) => {
      const ended = await signalled(trial, signal, moment);
      requireReports(trial, ended);
      const report = join(trial.folder, "report.json");
      const [outcome] = tell(report).split(":");
      const left = await trial.endpoint.leftovers();
      return `${ended.end}, ${outcome}, left ${left}; ${await requireContinuation(trial, report)}`;
    }, everyReporter),
  };
}

function killing(moment: number): Hazard {
  return {
    kind: "signal",
    hazard: `SIGKILL at request ${moment}`,
    done: `kills the run when request ${moment} has come; then goes on with --resume`,
    expected: "SIGKILL; resumed: exit 0, whole",
    meet: inTrial(async (trial) => {
      const ended = await signalled(trial, "SIGKILL", moment);
      return `${ended.end}; ${await requireContinuation(trial, join(trial.folder, "report.json.partial"))}`;
    }),
  };
}

const twice: Hazard = {
  kind: "signal",
  hazard: "SIGINT twice",
  done: "sends SIGINT, and again while the endpoint hangs in the clean-up; then goes on with --resume",
  expected: "exit 130; resumed: exit 0, whole",
  meet: inTrial(async (trial) => {
    const ended = await startRun(trial, (child) => {
      let sent = 0;
      trial.endpoint.play((count) => {
        if (count < 30) return undefined;
        if (sent < 2) child.kill("SIGINT");
        sent += 1;
        return "nothing";
      });
    });
    // Two signals at once count as one: then the report is whole.
    const report = join(trial.folder, "report.json");
    const left = existsSync(report) ? report : `${report}.partial`;
    return `${ended.end}; ${await requireContinuation(trial, left)}`;
  }),
};

const waiting: Hazard = {
  kind: "signal",
  hazard: "SIGINT while it waits",
  done: "sends SIGINT while the endpoint is not there yet and --wait lets the run wait for it",
  expected: "exit 130, interrupted",
  meet: inTrial(async (trial) => {
    const report = join(trial.folder, "report.json");
    const ended = await start(trial, {
      args: [...runFlags(trial), "--wait", "50", "--reporter", `json=${report}`],
      onStart: (child) =>
        trial.endpoint.play((count) => {
          if (count === 2) child.kill("SIGINT");
          return "hang up";
        }),
    });
    return `${ended.end}, ${tell(report).split(":")[0]}`;
  }),
};

/** Signals at moments that a seed chose. */
export const signalHazards: readonly Hazard[] = [
  ...moments.map((moment, at) => interruption(at % 2 === 0 ? "SIGINT" : "SIGTERM", moment)),
  ...moments.slice(1).map(killing),
  twice,
  waiting,
];
