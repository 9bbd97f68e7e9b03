import type { Case } from "../model/case.js";
import type { CaseResult } from "../model/result.js";
import type { Health } from "./health.js";
import { rehearse } from "./rehearse.js";
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

/** Real milliseconds of waiting from which it pays to rehearse a case on a target that can be reset. */
const longWaitMs = 5_000;

/**
 * Runs cases at once. A target may wrongly accept what leaves it unusable, and then fail cases that are not to
 * blame: so what did not pass is told only once the target still serves a plain workflow, and else, if it can be
 * reset, run again. Long waits are not spent on a target that is spoilt meanwhile: they are rehearsed first.
 */
export async function runBatch(cases: readonly Case[], control: BatchControl): Promise<void> {
  const { context, health, watch, listener } = control;
  const isLong = (one: Case) => context.targetClock.realMs(waitOf(one)) > longWaitMs;
  if (context.reset && cases.some(isLong)) return runRehearsed(cases, control);
  const doubtful = await runAtOnce(cases, control);
  if (doubtful.length === 0 || watch.stopped() || (await health.isGood())) return tell(doubtful, control);
  if (await health.restore()) return runRehearsed(casesOf(doubtful, cases), control);
  listener.notice(unusableAfter(doubtful));
  tell(doubtful, control);
}

function unusableAfter(doubtful: readonly CaseResult[]): string {
  const ids = doubtful.map(({ id }) => id).join(", ");
  return (
    `The target no longer serves a plain workflow after one of: ${ids}. ` +
    "Restart it before the next run, or declare in its target.json how to reset it."
  );
}

function casesOf(results: readonly CaseResult[], cases: readonly Case[]): Case[] {
  const ids = new Set(results.map(({ id }) => id));
  return cases.filter(({ id }) => ids.has(id));
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

/** Cases that leave the target unusable within moments are run last, each alone; the others at once, waits and all. */
async function runRehearsed(cases: readonly Case[], control: BatchControl): Promise<void> {
  const { context, health, watch, listener } = control;
  const culprits = new Set<Case>();
  for (const one of cases) {
    if (watch.stopped()) return;
    await context.slots.hold(() => rehearse(one, context));
    if (await health.isGood()) continue;
    culprits.add(one);
    await health.restore();
  }
  await health.restore();
  const doubtful = await runAtOnce(
    cases.filter((one) => !culprits.has(one)),
    control,
  );
  if (doubtful.length > 0 && !(await health.isGood())) {
    listener.notice(unusableAfter(doubtful));
    await health.restore();
  }
  tell(doubtful, control);
  return runOneByOne([...culprits], control);
}

async function runOneByOne(cases: readonly Case[], control: BatchControl): Promise<void> {
  const { context, health, watch, listener } = control;
  for (const one of cases) {
    if (watch.stopped()) return;
    const result = await context.slots.hold(() => runCase(one, context));
    const harmless = result.status === "passed" || (await health.isGood());
    listener.finished(
      harmless ? result : { ...result, aftermath: "the target serves no plain workflow any more" },
    );
    if (!harmless) await health.restore();
  }
}

async function isDead({ transport, options, signal }: RunContext): Promise<boolean> {
  const input = { registrationStatus: "REGISTERED" };
  const probe = { operation: "ListDomains", input, timeoutMs: options.requestTimeoutMs, signal };
  return (await transport.send(probe)).response === undefined;
}
