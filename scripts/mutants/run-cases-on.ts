import { suiteVersion } from "../../runner/cli/package-version.js";
import { runCases } from "../../runner/engine/run.js";
import { loadTarget } from "../../runner/load/load-target.js";
import { loadValidators } from "../../runner/load/load-validators.js";
import type { Case } from "../../runner/model/case.js";
import type { Contract } from "../../runner/model/contract.js";
import type { CaseResult } from "../../runner/model/result.js";
import { createWireTransport } from "../../runner/transport/create-wire-transport.js";
import { redactExchange } from "../../runner/transport/redact.js";
import { resolveCredentials } from "../../runner/transport/resolve-credentials.js";
import { type Alteration, startTarget } from "./start-target.js";

/** What cases showed. */
export interface Shown {
  readonly results: readonly CaseResult[];
  /** Why the run did not come to its own end, if it didn't. */
  readonly note?: string;
}

/** How cases are run where the caller does not say. Times are real milliseconds. */
const usual = {
  concurrency: 24,
  requestTimeoutMs: 10_000,
  caseTimeoutMs: 60_000,
  globalTimeoutMs: 90_000,
  seed: 1,
};
/** Room for the polls of all cases at once. */
const connections = 1_100;

/** What may be said of a run; the rest is as for mutants. */
export type Manner = Partial<typeof usual> & { readonly timeScale?: number };

/** Runs cases on the altered reference. Rejects only with a `HarnessError`. */
export async function runCasesOn(
  alteration: Alteration,
  cases: readonly Case[],
  { contract, manner = {} }: { readonly contract: Contract; readonly manner?: Manner },
): Promise<Shown> {
  const target = loadTarget("reference");
  const timeScale = manner.timeScale ?? target.timeScale ?? 1;
  const own = (await resolveCredentials({ env: {}, endpoint: null })).value;
  const altered = await startTarget(alteration, { target, credentials: await own(), timeScale });
  const further = Object.entries(target.credentials ?? {}).map(([name, keys]) => [name, async () => keys]);
  const transport = createWireTransport({
    endpoint: new URL(altered.url),
    region: "us-east-1",
    credentials: { ...Object.fromEntries(further), default: own },
    version: suiteVersion(),
    now: Date.now,
    elapsed: altered.worked,
    connections,
  });
  const { specs, suites } = contract;
  const validators = await loadValidators();
  const parts = { specs, suites, validators, transport, clock: altered.clock, redact: redactExchange };
  const options = { runName: "mutant", target, keepResources: true, ...usual, ...manner, timeScale };
  const results: CaseResult[] = [];
  try {
    const given = { parts, options, stop: new AbortController().signal };
    const outcome = await runCases(cases, given, (event) => {
      if (event.type === "case-finished") results.push(event.result);
    });
    return { results, ...(outcome !== "completed" && { note: `the run ended by ${outcome}` }) };
  } finally {
    await transport.close();
    await altered.close();
  }
}
