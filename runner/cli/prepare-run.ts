import { requireKnownCases } from "../baseline/require-known-cases.js";
import { loadBaseline } from "../load/load-baseline.js";
import type { Baseline } from "../model/baseline.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import type { Report } from "../model/report.js";
import type { Requirement } from "../model/requirement.js";
import type { RunEvent } from "../model/run-event.js";
import { awaitEndpoint } from "./await-endpoint.js";
import { type ChosenCases, chooseCases } from "./choose-cases.js";
import { connect } from "./connect.js";
import { loadContract } from "./contract.js";
import { createHeader } from "./create-header.js";
import { performRun } from "./perform-run.js";
import { withoutShard } from "./resolve-shard.js";
import { type RunFlags, type RunSettings, settle } from "./run-settings.js";

/** A run that is settled and not started yet. */
export interface PreparedRun {
  readonly cases: readonly Case[];
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly baseline: Baseline | undefined;
  /** Runs some of the cases; the target is reached only then. Rejects only with a `HarnessError`. */
  start(cases: readonly Case[], stop: AbortSignal, listen: (event: RunEvent) => void): Promise<Report>;
}

/**
 * Settles a run that another program is to start. Nothing is written, and no signal of the process is listened to.
 * @throws {HarnessError} `usage`, `config` or `data` for settings and files that can't be used
 */
export async function prepareRun(flags: RunFlags): Promise<PreparedRun> {
  const settings = await settle(flags, withoutShard(process.env));
  const baseline = settings.baseline.value === undefined ? undefined : loadBaseline(settings.baseline.value);
  const contract = await loadContract([settings.client.value]);
  if (baseline) requireKnownCases(baseline, contract.cases);
  const { selected, cases } = await chooseCases(contract, settings);
  return {
    cases,
    requirements: contract.requirements,
    baseline,
    start: (some, stop, listen) =>
      start({ settings, contract, chosen: { selected, cases: some } }, stop, listen),
  };
}

interface Prepared {
  readonly settings: RunSettings;
  readonly contract: Contract;
  readonly chosen: ChosenCases;
}

async function start(
  { settings, contract, chosen }: Prepared,
  stop: AbortSignal,
  listen: (event: RunEvent) => void,
): Promise<Report> {
  const connection = await connect(settings);
  try {
    await awaitEndpoint(connection.transport, settings.wait.value, stop);
    const header = createHeader(settings, contract, connection.endpoint, chosen);
    return await performRun({ settings, contract, chosen, header, connection, stop }, listen);
  } finally {
    await connection.close();
  }
}
