import { allTiers, selectCases } from "../engine/select-cases.js";
import { shardCases } from "../engine/shard-cases.js";
import { HarnessError } from "../errors.js";
import { loadDurations } from "../load/load-durations.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import { formatShard } from "../model/shard.js";
import { readReport } from "./read-report.js";
import type { RunSettings } from "./run-settings.js";

/** Which cases a run takes. */
export interface ChosenCases {
  /** Those that the patterns and tiers leave. */
  readonly selected: readonly Case[];
  /** Those of them that are in this run's shard. */
  readonly cases: readonly Case[];
}

/** The settings that decide which cases a run takes. */
export type CaseSettings = Pick<RunSettings, "run" | "skip" | "tiers" | "shard" | "durations">;

/**
 * Takes the cases that the settings ask for.
 * @throws {HarnessError} `usage` if none is left
 */
export async function chooseCases(contract: Contract, settings: CaseSettings): Promise<ChosenCases> {
  const { run, skip, tiers, shard } = settings;
  const choice = { run: run.value, skip: skip.value, tiers: tiers.value ?? allTiers };
  const selected = selectCases(contract.cases, contract.requirements, choice);
  if (!shard.value) return { selected, cases: selected };
  const cases = shardCases(selected, shard.value, await durationsOf(settings.durations.value));
  if (cases.length > 0) return { selected, cases };
  throw new HarnessError("usage", {
    where: shard.origin,
    what: `shard ${formatShard(shard.value)} has no case: only ${selected.length} are selected`,
    hint: "Use as many shards as there are cases, or fewer.",
  });
}

async function durationsOf(report: string | undefined): Promise<(one: Case) => number> {
  if (report !== undefined) return reportedDurations(report);
  const { usualMs, longer } = loadDurations();
  return ({ id }) => longer[id] ?? usualMs;
}

async function reportedDurations(file: string): Promise<(one: Case) => number> {
  const { results } = await readReport(file);
  const known = new Map(results.map(({ id, durationMs }) => [id, durationMs] as const));
  const average = results.reduce((sum, { durationMs }) => sum + durationMs, 0) / results.length;
  return ({ id }) => known.get(id) ?? (average || 1);
}
