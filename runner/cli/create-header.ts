import { createHash } from "node:crypto";
import { allTiers } from "../engine/select-cases.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import type { RunHeader, Selection } from "../model/report.js";
import { formatShard } from "../model/shard.js";
import type { ChosenCases } from "./choose-cases.js";
import { lastingText } from "./lasting-text.js";
import { suiteVersion } from "./package-version.js";
import type { RunSettings } from "./run-settings.js";

/** What is said of a run before it starts. */
export function createHeader(
  settings: RunSettings,
  contract: Contract,
  endpoint: URL,
  chosen: ChosenCases,
): RunHeader {
  const { version, target } = settings.target.value;
  return {
    suiteVersion: suiteVersion(),
    suiteDigest: digest(contract, chosen.selected),
    target: { name: target, endpoint: endpoint.href, ...(version !== undefined && { version }) },
    client: settings.client.value,
    seed: settings.seed.value,
    startedAt: new Date().toISOString(),
    selection: selectionOf(settings, contract, chosen),
    concurrency: settings.concurrency.value,
    timeScale: settings.timeScale.value,
  };
}

function selectionOf(
  { run, skip, tiers, shard }: RunSettings,
  contract: Contract,
  { selected, cases }: ChosenCases,
): Selection {
  const isWhole = (some: readonly Case[]) => some.length === contract.cases.length;
  return {
    run: run.value,
    skip: skip.value,
    tiers: tiers.value ?? allTiers,
    ...(shard.value && {
      shard: formatShard(shard.value),
      whole: { cases: selected.length, complete: isWhole(selected) },
    }),
    complete: isWhole(cases),
  };
}

function digest({ requirements }: Contract, cases: readonly Case[]): string {
  const hash = createHash("sha256");
  for (const requirement of requirements.values()) hash.update(JSON.stringify(requirement));
  for (const one of cases) hash.update(lastingText(one));
  return hash.digest("hex");
}
