import type { Contract } from "../../runner/cli/contract.js";
import { suiteVersion } from "../../runner/cli/package-version.js";
import { runCases } from "../../runner/engine/run.js";
import { loadTarget } from "../../runner/load/load-target.js";
import { loadValidators } from "../../runner/load/load-validators.js";
import type { Case } from "../../runner/model/case.js";
import type { CaseResult } from "../../runner/model/result.js";
import { createWireTransport } from "../../runner/transport/create-wire-transport.js";
import { redactExchange } from "../../runner/transport/redact.js";
import { resolveCredentials } from "../../runner/transport/resolve-credentials.js";
import type { Mutant } from "./mutant.js";
import { startTarget } from "./start-target.js";

/** What cases showed. */
export interface Shown {
  readonly results: readonly CaseResult[];
  /** Why the run did not come to its own end, if it didn't. */
  readonly note?: string;
}

const requestTimeoutMs = 10_000;
const caseTimeoutMs = 60_000;
const globalTimeoutMs = 90_000;
const concurrency = 24;
/** Room for the polls of all cases at once. */
const connections = 1_100;

/** Runs cases on the reference broken by a mutant, or on the sound one. Rejects only with a `HarnessError`. */
export async function runCasesOn(
  mutant: Mutant | undefined,
  cases: readonly Case[],
  { contract, root }: { readonly contract: Contract; readonly root: string },
): Promise<Shown> {
  const target = loadTarget("reference");
  const timeScale = target.timeScale ?? 1;
  const own = (await resolveCredentials({ env: {}, endpoint: null })).value;
  const broken = await startTarget(mutant, { root, target, credentials: await own(), timeScale });
  const further = Object.entries(target.credentials ?? {}).map(([name, keys]) => [name, async () => keys]);
  const transport = createWireTransport({
    endpoint: new URL(broken.url),
    region: "us-east-1",
    credentials: { ...Object.fromEntries(further), default: own },
    version: suiteVersion(),
    now: Date.now,
    connections,
  });
  const { specs, suites } = contract;
  const validators = await loadValidators();
  const parts = { specs, suites, validators, transport, clock: broken.clock, redact: redactExchange };
  const limits = { concurrency, timeScale, requestTimeoutMs, caseTimeoutMs, globalTimeoutMs };
  const options = { seed: 1, runName: "mutant", target, keepResources: true, ...limits };
  const results: CaseResult[] = [];
  try {
    const given = { parts, options, stop: new AbortController().signal };
    const outcome = await runCases(cases, given, (event) => {
      if (event.type === "case-finished") results.push(event.result);
    });
    return { results, ...(outcome !== "completed" && { note: `the run ended by ${outcome}` }) };
  } finally {
    await transport.close();
    await broken.close();
  }
}
