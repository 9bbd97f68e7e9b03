import { faultBook } from "../expect/fault-book.js";
import type { Case } from "../model/case.js";
import type { Outcome } from "../model/outcome.js";
import type { RunEvent } from "../model/run-event.js";
import { cleanUp } from "./clean-up.js";
import { shuffled } from "./random.js";
import { resources } from "./resources.js";
import { runCase } from "./run-case.js";
import type { EngineParts, RunContext, RunOptions } from "./run-context.js";
import { sharedFixtures } from "./shared-fixtures.js";
import { slots } from "./slots.js";
import { targetClock } from "./target-clock.js";
import { uniqueNames } from "./unique-names.js";
import { waitOf } from "./wait-of.js";
import { watchRun } from "./watch-run.js";

/**
 * Runs cases on the target and tells the listener what happens. Cases that a stop leaves out are not reported.
 * @param stop aborted from outside to interrupt the run
 * @returns how the run came to its end; rejects only with a `HarnessError`
 */
export async function runCases(
  cases: readonly Case[],
  given: { readonly parts: EngineParts; readonly options: RunOptions; readonly stop: AbortSignal },
  listen: (event: RunEvent) => void,
): Promise<Outcome> {
  const { parts, options } = given;
  const watch = watchRun(options, parts.clock, given.stop);
  const context = startContext(cases, parts, options, watch.signal);
  const runOne = async (one: Case) => {
    if (watch.stopped()) return;
    listen({ type: "case-started", id: one.id });
    const result = await runCase(one, context);
    if (watch.stopped()) return;
    listen({ type: "case-finished", result });
    watch.see(result);
    if (watch.suspicious() && (await isDead(context))) watch.stop("target-died");
  };
  try {
    await Promise.all(inOrder(cases, options.seed).map((one) => context.slots.hold(() => runOne(one))));
    return watch.outcome();
  } catch (error) {
    watch.stop("interrupted");
    throw error;
  } finally {
    watch.end();
    if (!options.keepResources) await cleanUp(context);
  }
}

async function isDead({ transport, options, signal }: RunContext): Promise<boolean> {
  const input = { registrationStatus: "REGISTERED" };
  const probe = { operation: "ListDomains", input, timeoutMs: options.requestTimeoutMs, signal };
  return (await transport.send(probe)).response === undefined;
}

function startContext(
  cases: readonly Case[],
  parts: EngineParts,
  options: RunOptions,
  signal: AbortSignal,
): RunContext {
  return {
    ...parts,
    options,
    signal,
    book: faultBook(parts.specs),
    targetClock: targetClock(parts.clock, options.timeScale),
    uniqueName: uniqueNames(options.runName),
    slots: slots(options.concurrency),
    shared: sharedFixtures(),
    resources: resources(),
    owned: new Set(cases.flatMap(({ requirements }) => requirements)),
  };
}

/** The longest waits first, so that the others run while those pass; otherwise as the seed decides. */
function inOrder(cases: readonly Case[], seed: number): Case[] {
  return shuffled(cases, seed).sort((one, other) => waitOf(other) - waitOf(one));
}
