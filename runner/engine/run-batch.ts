import type { Case } from "../model/case.js";
import type { CaseResult } from "../model/result.js";
import type { Health } from "./health.js";
import { runCase } from "./run-case.js";
import type { RunContext } from "./run-context.js";
import { waitOf } from "./wait-of.js";
import type { Watch } from "./watch-run.js";

/** What tells the world of a batch. */
export interface BatchListener {
  started(one: Case): void;
  finished(result: CaseResult): void;
  notice(text: string): void;
}

/** What a batch runs under. */
export interface BatchControl {
  readonly context: RunContext;
  readonly health: Health;
  readonly watch: Watch;
  readonly listener: BatchListener;
}

/**
 * Runs cases at once. A target may wrongly accept what leaves it unusable, and then fail cases that are not to
 * blame: so what did not pass is told only once the target still serves a plain workflow, and else, if it can be
 * reset, run again.
 */
export async function runBatch(cases: readonly Case[], control: BatchControl): Promise<void> {
  const { health, watch, listener } = control;
  const doubtful = await runAtOnce(cases, control);
  if (doubtful.length === 0 || watch.stopped() || (await health.isGood())) return tell(doubtful, control);
  const again = new Set(doubtful.map(({ id }) => id));
  if (await health.restore())
    return runAgain(
      cases.filter(({ id }) => again.has(id)),
      control,
    );
  listener.notice(
    `The target no longer serves a plain workflow after one of: ${doubtful.map(({ id }) => id).join(", ")}. ` +
      "Restart it before the next run, or declare in its target.json how to reset it.",
  );
  tell(doubtful, control);
}

function tell(results: readonly CaseResult[], { watch, listener }: BatchControl): void {
  for (const result of results) if (!watch.stopped()) listener.finished(result);
}

/** Tells what passed or was skipped; returns the rest. */
async function runAtOnce(
  cases: readonly Case[],
  { context, watch, listener }: BatchControl,
): Promise<CaseResult[]> {
  const doubtful: CaseResult[] = [];
  const runOne = async (one: Case) => {
    if (watch.stopped()) return;
    listener.started(one);
    const result = await runCase(one, context);
    if (watch.stopped()) return;
    watch.see(result);
    if (result.status === "passed" || result.status === "skipped") listener.finished(result);
    else doubtful.push(result);
    if (watch.suspicious() && (await isDead(context))) watch.stop("target-died");
  };
  await Promise.all(cases.map((one) => context.slots.hold(() => runOne(one))));
  return doubtful;
}

/** Those that wait run side by side, as long as that leaves the target usable; all others one by one. */
async function runAgain(cases: readonly Case[], control: BatchControl): Promise<void> {
  const waiting = cases.filter((one) => waitOf(one) > 0);
  const results = await Promise.all(waiting.map((one) => rerun(one, control)));
  if (results.length > 0 && !(await control.health.isGood())) {
    await control.health.restore();
    return runOneByOne(cases, control);
  }
  tell(results, control);
  return runOneByOne(
    cases.filter((one) => !waiting.includes(one)),
    control,
  );
}

async function runOneByOne(cases: readonly Case[], control: BatchControl): Promise<void> {
  const { health, watch, listener } = control;
  for (const one of cases) {
    if (watch.stopped()) return;
    const result = await rerun(one, control);
    const harmless = result.status === "passed" || (await health.isGood());
    listener.finished(
      harmless ? result : { ...result, aftermath: "the target serves no plain workflow any more" },
    );
    if (!harmless) await health.restore();
  }
}

function rerun(one: Case, { context }: BatchControl): Promise<CaseResult> {
  return context.slots.hold(() => runCase(one, context));
}

async function isDead({ transport, options, signal }: RunContext): Promise<boolean> {
  const input = { registrationStatus: "REGISTERED" };
  const probe = { operation: "ListDomains", input, timeoutMs: options.requestTimeoutMs, signal };
  return (await transport.send(probe)).response === undefined;
}
