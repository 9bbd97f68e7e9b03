import { join } from "node:path";
import { tell } from "./endpoint-hazard.js";
import type { Hazard } from "./hazard.js";
import { inTrial } from "./in-trial.js";
import { requireContinuation, requireReports, startRun } from "./interrupted-run.js";
import type { Trick } from "./swf-endpoint.js";

function life(row: Pick<Hazard, "hazard" | "done" | "expected">, trick: Trick): Hazard {
  return {
    kind: "endpoint",
    ...row,
    meet: inTrial(async (trial) => {
      trial.endpoint.play(trick);
      const ended = await startRun(trial);
      requireReports(trial, ended);
      const report = join(trial.folder, "report.json");
      const [outcome] = tell(report).split(":");
      return `${ended.end}, ${outcome}; ${await requireContinuation(trial, report)}`;
    }),
  };
}

/** Endpoints that are not there all the time. */
export const lifeHazards: readonly Hazard[] = [
  life(
    {
      hazard: "dies half-way",
      done: "resets every connection from request 12 on; is there again for --resume",
      expected: "exit 3, target-died; resumed: exit 0, whole",
    },
    (count) => (count >= 12 ? "hang up" : undefined),
  ),
  life(
    {
      hazard: "falls silent half-way",
      done: "answers nothing from request 12 on; is there again for --resume",
      expected: "exit 3, target-died; resumed: exit 0, whole",
    },
    (count) => (count >= 12 ? "nothing" : undefined),
  ),
  life(
    {
      hazard: "restarts half-way",
      done: "resets every connection at requests 25 to 27, and is there again with all that it knew",
      expected: "exit 3, completed; resumed: exit 0, whole",
    },
    (count) => (count >= 25 && count <= 27 ? "hang up" : undefined),
  ),
  life(
    {
      hazard: "restarts half-way, empty",
      done: "has forgotten all when first a domain is to be deprecated: the target is to blame, and --resume keeps that",
      expected: "exit 1, completed; resumed: exit 1, not whole",
    },
    forgetOnce(),
  ),
];

function forgetOnce(): Trick {
  let isOver = false;
  return (_count, operation) => {
    if (isOver || operation !== "DeprecateDomain") return undefined;
    isOver = true;
    return "forget";
  };
}
