import { createHash } from "node:crypto";
import { allTiers } from "../engine/select-cases.js";
import type { Case } from "../model/case.js";
import type { RunHeader } from "../model/report.js";
import type { Contract } from "./contract.js";
import { suiteVersion } from "./package-version.js";
import type { RunSettings } from "./run-settings.js";

/** What is said of a run before it starts. */
export function createHeader(
  settings: RunSettings,
  contract: Contract,
  endpoint: URL,
  cases: readonly Case[],
): RunHeader {
  const { version, target } = settings.target.value;
  return {
    suiteVersion: suiteVersion(),
    suiteDigest: digest(contract, cases),
    target: { name: target, endpoint: endpoint.href, ...(version !== undefined && { version }) },
    client: settings.client.value,
    seed: settings.seed.value,
    startedAt: new Date().toISOString(),
    selection: {
      run: settings.run.value,
      skip: settings.skip.value,
      tiers: settings.tiers.value ?? allTiers,
      complete: cases.length === contract.cases.length,
    },
    concurrency: settings.concurrency.value,
    timeScale: settings.timeScale.value,
  };
}

function digest({ requirements }: Contract, cases: readonly Case[]): string {
  const hash = createHash("sha256");
  for (const requirement of requirements.values()) hash.update(JSON.stringify(requirement));
  for (const one of cases) hash.update(JSON.stringify(one));
  return hash.digest("hex");
}
