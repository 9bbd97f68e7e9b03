import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processClock } from "../../runner/cli/process-clock.js";
import { runCases } from "../../runner/engine/run.js";
import { loadSpecs } from "../../runner/load/load-specs.js";
import { loadSuites } from "../../runner/load/load-suites.js";
import { loadTarget } from "../../runner/load/load-target.js";
import { loadValidators } from "../../runner/load/load-validators.js";
import { packageRoot } from "../../runner/load/package-root.js";
import type { Case, Suites } from "../../runner/model/case.js";
import type { Discovery } from "../../runner/model/discovery.js";
import type { CaseResult } from "../../runner/model/result.js";
import { suiteOf } from "../../runner/reporters/explore/exploration-lines.js";
import { redactExchange } from "../../runner/transport/redact.js";
import { startFaulty, transportTo } from "./explore-fault.js";
import type { PlantedFault } from "./planted-faults.js";

const root = packageRoot();
const specs = loadSpecs(root);
const timeScale = 60;

/** A discovery's case as it is read from a file in a copy of `suites/`, with all that it may stand on. */
export async function loadCase(
  discovery: Discovery,
  folder: string,
): Promise<{ found: Case; suites: Suites }> {
  cpSync(join(root, "suites"), join(folder, "suites"), { recursive: true });
  mkdirSync(join(folder, "suites", "explored"), { recursive: true });
  writeFileSync(join(folder, "suites", "explored", "found.json"), JSON.stringify(suiteOf(discovery)));
  const suites = await loadSuites(folder, specs);
  const found = suites.suites.flatMap(({ cases }) => cases).find(({ id }) => id === discovery.case.id);
  if (!found) throw new Error(`${discovery.case.id} was not loaded`);
  return { found, suites };
}

/** Runs a case on the reference with a fault, or on the sound one. */
export async function judgeCase(
  { found, suites }: { readonly found: Case; readonly suites: Suites },
  fault: PlantedFault | undefined,
): Promise<CaseResult | undefined> {
  const server = await startFaulty(fault, timeScale);
  const transport = await transportTo(server.url);
  const results: CaseResult[] = [];
  const validators = await loadValidators();
  const parts = { specs, suites, validators, transport, clock: processClock, redact: redactExchange };
  const limits = { concurrency: 1, timeScale, requestTimeoutMs: 20_000, caseTimeoutMs: 60_000 };
  const options = {
    seed: 1,
    runName: "found",
    target: loadTarget("reference"),
    keepResources: true,
    ...limits,
  };
  try {
    await runCases([found], { parts, options, stop: new AbortController().signal }, (event) => {
      if (event.type === "case-finished") results.push(event.result);
    });
    return results[0];
  } finally {
    await transport.close();
    await server.close();
  }
}
