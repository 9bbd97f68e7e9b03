import { runCases } from "../engine/run.js";
import type { EngineParts, RunOptions } from "../engine/run-context.js";
import { loadValidators } from "../load/load-validators.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import type { Outcome } from "../model/outcome.js";
import type { RunEvent } from "../model/run-event.js";
import { redactExchange } from "../transport/redact.js";
import type { ChosenCases } from "./choose-cases.js";
import type { Connection } from "./connect.js";
import type { RunSettings } from "./run-settings.js";

/** What the engine needs to run cases, all of it settled. */
export interface PartPlan {
  readonly settings: RunSettings;
  readonly contract: Contract;
  readonly chosen: ChosenCases;
  readonly connection: Connection;
  readonly stop: AbortSignal;
  readonly keepExchanges?: boolean;
}

/** Runs some of a plan's cases in this thread, and tells the listener what happens. */
export async function runPart(
  plan: PartPlan,
  cases: readonly Case[],
  listen: (event: RunEvent) => void,
): Promise<Outcome> {
  return runCases(cases, { parts: await partsOf(plan), options: optionsOf(plan), stop: plan.stop }, listen);
}

async function partsOf({ contract, connection }: PartPlan): Promise<EngineParts> {
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

function optionsOf({ settings, chosen, keepExchanges = false }: PartPlan): RunOptions {
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
