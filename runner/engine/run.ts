import { faultBook } from "../expect/fault-book.js";
import { historyRecord } from "../expect/history/history-record.js";
import { requestIds } from "../expect/request-ids.js";
import { runIds } from "../expect/run-ids.js";
import type { Case } from "../model/case.js";
import type { Outcome } from "../model/outcome.js";
import type { RunEvent } from "../model/run-event.js";
import { newRoom } from "./bounded.js";
import { cleanUp } from "./clean-up.js";
import { emptyAnswers } from "./empty-answers.js";
import { listDomains, watchHealth } from "./health.js";
import { orderCases, type Phase } from "./order-cases.js";
import { resources } from "./resources.js";
import { type BatchControl, type BatchListener, runBatch } from "./run-batch.js";
import type { EngineParts, RunContext, RunOptions } from "./run-context.js";
import { sharedFixtures } from "./shared-fixtures.js";
import { slots } from "./slots.js";
import { targetClock } from "./target-clock.js";
import { uniqueNames } from "./unique-names.js";
import { type Watch, watchRun } from "./watch-run.js";

/** How many cases run before it is asked whether the target is still in order: fewer of those that may well spoil it. */
const batchSizes = { calm: 512, intrusive: 128 };

/**
 * Runs cases on the target and tells the listener what happens. Cases that a stop leaves out are not reported.
 * @param given - `stop` interrupts the run from outside when it aborts
 * @returns how the run came to its end; rejects only with a `HarnessError`
 */
export async function runCases(
  cases: readonly Case[],
  given: { readonly parts: EngineParts; readonly options: RunOptions; readonly stop: AbortSignal },
  listen: (event: RunEvent) => void,
): Promise<Outcome> {
  const { parts, options } = given;
  const watch = watchRun(options, parts.clock, given.stop);
  const context = startContext(cases, parts, options, watch);
  try {
    const control = {
      context,
      watch,
      health: await watchHealth(context),
      listener: batchListener(watch, listen),
    };
    for (const phase of orderCases(cases, options.seed, batchSizes)) await runPhase(phase, control);
    return watch.outcome();
  } catch (error) {
    watch.stop("interrupted");
    throw error;
  } finally {
    watch.end();
    if (!options.keepResources) await cleanUp(context);
  }
}

/**
 * Runs the batches of a phase. Each goes on while the last cases of those before it only wait, unless the target is
 * reset between them, or cases run one at a time by a clock so fast that one which waits for its turn misses what it
 * waited for.
 */
async function runPhase(phase: Phase, control: BatchControl): Promise<void> {
  const { context, watch, health } = control;
  const { timeScale, concurrency } = context.options;
  if (!context.reset && (timeScale <= 1 || concurrency > 1)) {
    await Promise.all(phase.map((batch) => runBatch(batch, control)));
    return;
  }
  for (const batch of phase) {
    await runBatch(batch, control);
    if (context.reset && !watch.stopped()) await health.restore();
  }
}

function batchListener(watch: Watch, listen: (event: RunEvent) => void): BatchListener {
  return {
    started: ({ id }) => listen({ type: "case-started", id }),
    notice: (text) => listen({ type: "notice", text }),
    finished: (result) => {
      listen({ type: "case-finished", result });
      watch.count(result);
    },
  };
}

function startContext(
  cases: readonly Case[],
  parts: EngineParts,
  options: RunOptions,
  { signal, stops }: Pick<Watch, "signal" | "stops">,
): RunContext {
  const context: RunContext = {
    ...parts,
    options,
    signal,
    stops,
    book: faultBook(parts.specs),
    targetClock: targetClock(parts.clock, options.timeScale),
    uniqueName: uniqueNames(options.runName),
    slots: slots(options.concurrency, options.timeScale > 1 && options.concurrency > 1),
    crowds: slots(1),
    shared: sharedFixtures(),
    resources: resources(),
    emptyAnswers: emptyAnswers(() => listDomains(context)),
    twins: new Map(),
    room: newRoom(),
    histories: historyRecord(),
    requestIds: requestIds(),
    runIds: runIds(),
    owned: options.verified ?? new Set(cases.flatMap(({ requirements }) => requirements)),
  };
  return context;
}
