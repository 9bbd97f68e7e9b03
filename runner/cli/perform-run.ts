import { assembleReport } from "../engine/assemble-report.js";
import type { Report, RunHeader } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import type { RunEvent } from "../model/run-event.js";
import { runAbreast } from "./abreast/run-abreast.js";
import { caseDigest } from "./case-digest.js";
import type { PartPlan } from "./run-part.js";

/** What a run needs, all of it settled. */
export interface RunPlan extends PartPlan {
  readonly header: RunHeader;
  /** Results of an earlier part of this run, whose cases do not run again. */
  readonly kept?: readonly CaseResult[];
}

/** Runs the plan's cases, tells the listener what happens, and puts the report together. */
export async function performRun(plan: RunPlan, listen: (event: RunEvent) => void): Promise<Report> {
  const { contract, header, kept = [] } = plan;
  const { cases } = plan.chosen;
  const results: CaseResult[] = [...kept];
  const digests = new Map(cases.map((one) => [one.id, caseDigest(one, contract)] as const));
  listen({ type: "run-started", header, cases: cases.length });
  for (const result of kept) listen({ type: "case-finished", result });
  const done = new Set(kept.map(({ id }) => id));
  const open = cases.filter(({ id }) => !done.has(id));
  const outcome = await runAbreast(plan, open, (event) => {
    const told = withDigest(event, digests);
    if (told.type === "case-finished") results.push(told.result);
    listen(told);
  });
  const finishedAt = new Date().toISOString();
  listen({ type: "run-finished", outcome, finishedAt });
  return assembleReport({ header, outcome, finishedAt, results, requirements: contract.requirements });
}

function withDigest(event: RunEvent, digests: ReadonlyMap<string, string>): RunEvent {
  if (event.type !== "case-finished") return event;
  const digest = digests.get(event.result.id);
  return digest === undefined ? event : { ...event, result: { ...event.result, digest } };
}
