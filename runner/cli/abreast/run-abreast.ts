import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { worstOutcome } from "../../engine/worst-outcome.js";
import type { Case } from "../../model/case.js";
import type { Outcome } from "../../model/outcome.js";
import type { RunEvent } from "../../model/run-event.js";
import { type PartPlan, runPart } from "../run-part.js";
import { runInThread } from "./run-in-thread.js";

/** Cases that are worth a thread: it takes about a second to begin. */
const casesPerThread = 400;
const mostThreads = 4;

/** What a thread runs; only there where the program was compiled. */
const partFile = fileURLToPath(new URL("part.js", import.meta.url));

/**
 * Runs cases; many of them on the embedded reference in several threads, each with a share of the cases and with a
 * reference of its own. The reference does its work where the runner does, and one processor has too much of both.
 * @returns the worst of the outcomes
 */
export async function runAbreast(
  plan: PartPlan,
  cases: readonly Case[],
  listen: (event: RunEvent) => void,
): Promise<Outcome> {
  const count = threadsFor(plan, cases);
  if (count === 1) return runPart(plan, cases, listen);
  const part = { ...plan, settings: withShareOf(plan.settings, count) };
  const [own = [], ...others] = deal(cases, count);
  const outcomes = await Promise.all([
    ...others.map((some) => runInThread(partFile, { plan: part, cases: some }, listen)),
    runPart(part, own, listen),
  ]);
  return worstOutcome(outcomes);
}

/** One thread where a limit counts over all cases, or where they are to run one at a time. */
function threadsFor({ settings }: PartPlan, cases: readonly Case[]): number {
  const { endpoint, client, concurrency, maxFailures } = settings;
  const isDivisible =
    endpoint.value === null &&
    client.value === "wire" &&
    maxFailures.value === undefined &&
    existsSync(partFile);
  if (!isDivisible) return 1;
  const most = Math.min(availableParallelism(), mostThreads, concurrency.value);
  return Math.max(1, Math.min(most, Math.floor(cases.length / casesPerThread)));
}

function withShareOf(settings: PartPlan["settings"], count: number): PartPlan["settings"] {
  const { concurrency } = settings;
  return { ...settings, concurrency: { ...concurrency, value: Math.ceil(concurrency.value / count) } };
}

/** Neighbours take about as long as each other, so each share gets every so-manieth case. */
function deal(cases: readonly Case[], count: number): Case[][] {
  return Array.from({ length: count }, (_, share) => cases.filter((_case, index) => index % count === share));
}
