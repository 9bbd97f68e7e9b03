import { assembleReport } from "../engine/assemble-report.js";
import { runCases } from "../engine/run.js";
import type { EngineParts, RunOptions } from "../engine/run-context.js";
import { loadValidators } from "../load/load-validators.js";
import type { Report, RunHeader } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import type { RunEvent } from "../model/run-event.js";
import { redactExchange } from "../transport/redact.js";
import { caseDigest } from "./case-digest.js";
import type { ChosenCases } from "./choose-cases.js";
import type { Connection } from "./connect.js";
import type { Contract } from "./contract.js";
import type { RunSettings } from "./run-settings.js";

/** What a run needs, all of it settled. */
export interface RunPlan {
  readonly settings: RunSettings;
  readonly contract: Contract;
  readonly chosen: ChosenCases;
  readonly header: RunHeader;
  readonly connection: Connection;
  readonly stop: AbortSignal;
  readonly keepExchanges?: boolean;
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
  const outcome = await runCases(
    cases.filter(({ id }) => !done.has(id)),
    { parts: await partsOf(plan), options: optionsOf(plan), stop: plan.stop },
    (event) => {
      const told = withDigest(event, digests);
      if (told.type === "case-finished") results.push(told.result);
      listen(told);
    },
  );
  const finishedAt = new Date().toISOString();
  listen({ type: "run-finished", outcome, finishedAt });
  return assembleReport({ header, outcome, finishedAt, results, requirements: contract.requirements });
}

function withDigest(event: RunEvent, digests: ReadonlyMap<string, string>): RunEvent {
  if (event.type !== "case-finished") return event;
  const digest = digests.get(event.result.id);
  return digest === undefined ? event : { ...event, result: { ...event.result, digest } };
}

async function partsOf({ contract, connection }: RunPlan): Promise<EngineParts> {
  const { specs, suites } = contract;
  const { transport, clock, reset } = connection;
  return {
    specs,
    suites,
    transport,
    validators: await loadValidators(),
    clock,
    redact: redactExchange,
    ...(reset && { reset }),
  };
}

function optionsOf({ settings, chosen, keepExchanges = false }: RunPlan): RunOptions {
  const { globalTimeout, maxFailures, seed, shard } = settings;
  return {
    seed: seed.value,
    runName: `${seed.value.toString(36)}${shard.value ? `s${shard.value.index}` : ""}-${Date.now().toString(36)}`,
    verified: new Set(chosen.selected.flatMap(({ requirements }) => requirements)),
    target: settings.target.value,
    concurrency: settings.concurrency.value,
    timeScale: settings.timeScale.value,
    requestTimeoutMs: settings.requestTimeout.value * 1000,
    caseTimeoutMs: settings.caseTimeout.value * 1000,
    keepResources: settings.keepResources.value,
    keepExchanges,
    ...(globalTimeout.value !== undefined && { globalTimeoutMs: globalTimeout.value * 1000 }),
    ...(maxFailures.value !== undefined && { maxFailures: maxFailures.value }),
  };
}
