import { isOutputRequirement } from "../derive/requirement-id.js";
import type { Case, Step } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import { partsOf } from "../model/parts-of.js";
import type { CaseResult } from "../model/result.js";
import type { Target } from "../model/target.js";
import { keptExchanges, keptMismatches } from "./bounded.js";
import { buildFixtures } from "./build-fixtures.js";
import { sawOnlyEmptyAnswers } from "./empty-answers.js";
import type { Frame } from "./frame.js";
import { ownSlot } from "./own-slot.js";
import type { RunContext } from "./run-context.js";
import { runSteps } from "./run-steps.js";
import { newScope } from "./scope.js";
import { type Ending, newTrace, type Trace } from "./trace.js";
import { longestWaitOf } from "./wait-of.js";

/** Runs one case and judges it. Rejects only with a `HarnessError`. */
export async function runCase(subject: Case, context: RunContext): Promise<CaseResult> {
  const startedAt = context.clock.now();
  const lacking = lackingOn(context.options.target, subject);
  if (lacking.length > 0) return skipped(subject, lacking);
  const trace = newTrace();
  const ending = await withinTime(subject, context, trace);
  const isMute = sawOnlyEmptyAnswers(trace) && !(await context.emptyAnswers.areTrusted());
  const judged = judge(subject, ending ?? (isMute ? mute : undefined), trace);
  return {
    id: subject.id,
    title: subject.title,
    requirements: subject.requirements,
    ...judged,
    mismatches: keptMismatches(judged.mismatches, context.room),
    held: isMute || judged.status === "skipped" ? [] : heldBy(subject, judged, trace),
    exchanges: keptExchanges(exchangesToShow(judged.status, trace, context), context.room),
    calls: trace.exchanges.length,
    durationMs: Math.round(context.clock.now() - startedAt),
  };
}

/** An endpoint that answers everything with nothing has shown nothing. */
const mute: Ending = {
  status: "blocked",
  blocker: {
    requirement: "ListDomains.operation",
    at: "steps",
    reason: "every answer was empty, and the target has not shown that it answers more where more is due",
  },
};

function lackingOn({ capabilities, credentials = {} }: Target, subject: Case): string[] {
  const needed = (subject.capabilities ?? []).filter((name) => !capabilities.includes(name));
  const keys = [subject.credentials ?? "default", ...subject.steps.flatMap(credentialsOf)].filter(
    (name) => name !== "default" && !(name in credentials),
  );
  return [...needed, ...new Set(keys.map((name) => `credentials ${name}`))];
}

function credentialsOf(step: Step): string[] {
  if (!("call" in step)) return partsOf(step).flatMap(credentialsOf);
  return [step.credentials, step.twin?.credentials].flatMap((name) => name ?? []);
}

type Judged = Pick<CaseResult, "status" | "mismatches" | "blockedBy" | "reason">;

function skipped(subject: Case, lacking: readonly string[]): CaseResult {
  return {
    id: subject.id,
    title: subject.title,
    status: "skipped",
    requirements: subject.requirements,
    mismatches: [],
    reason: `needs ${lacking.join(", ")}, which the target does not declare`,
    held: [],
    exchanges: [],
    calls: 0,
    durationMs: 0,
  };
}

async function withinTime(subject: Case, context: RunContext, trace: Trace): Promise<Ending | undefined> {
  const limit = new AbortController();
  const { signal } = limit;
  const stop = (reason: string) => limit.abort(reason);
  context.stops.add(stop);
  const { credentials } = subject;
  const signed = credentials === undefined ? {} : { credentials };
  const frame: Frame = {
    context: { ...context, slots: ownSlot(context.slots) },
    trace,
    scope: newScope(),
    at: "steps",
    signal,
    ...signed,
  };
  const limitMs = context.options.caseTimeoutMs + context.targetClock.realMs(longestWaitOf(subject));
  const timeout = context.clock
    .sleep(limitMs, signal)
    .then(() => limit.abort(`the case took more than ${limitMs} ms`));
  try {
    return (
      (await buildFixtures(subject.given ?? [], frame)) ??
      (await runSteps(subject.steps, { ...frame, subject }))
    );
  } finally {
    context.stops.delete(stop);
    limit.abort("the case is over");
    await timeout;
  }
}

function judge(subject: Case, ending: Ending | undefined, trace: Trace): Judged {
  const noted = unrepeated(trace.noted.map(({ mismatch }) => mismatch));
  if (ending?.status === "skipped") return { status: "skipped", mismatches: [], reason: ending.reason };
  if (ending?.status === "errored") return { status: "errored", mismatches: noted, reason: ending.reason };
  const own = noted.filter(({ requirement }) => subject.requirements.includes(requirement));
  if (ending?.status === "failed")
    return { status: "failed", mismatches: unrepeated([...ending.mismatches, ...noted]) };
  if (own.length > 0) return { status: "failed", mismatches: noted };
  if (ending?.status === "blocked")
    return { status: "blocked", mismatches: noted, blockedBy: ending.blocker };
  return { status: "passed", mismatches: noted };
}

/** One mismatch a requirement, kind and place, whatever the index in a list. */
function unrepeated(mismatches: readonly Mismatch[]): Mismatch[] {
  const byFinding = new Map<string, Mismatch>();
  for (const mismatch of mismatches) {
    const key = `${mismatch.requirement} ${mismatch.kind} ${mismatch.pointer.replace(/\/\d+(?=\/|$)/g, "/*")}`;
    if (!byFinding.has(key)) byFinding.set(key, mismatch);
  }
  return [...byFinding.values()];
}

/** Of its own requirements a passed case proves all but outputs, which hold only where they were seen. */
function heldBy(subject: Case, { status, mismatches }: Judged, { held }: Trace): string[] {
  const own = status === "passed" ? subject.requirements.filter((id) => !isOutputRequirement(id)) : [];
  const contradicted = new Set(mismatches.map(({ requirement }) => requirement));
  return [...new Set([...own, ...held])].filter((id) => !contradicted.has(id)).sort();
}

/** All of a case that did not pass; else only what shows a mismatch that no selected case is about. */
function exchangesToShow(
  status: CaseResult["status"],
  trace: Trace,
  { owned, options }: RunContext,
): readonly Exchange[] {
  if (status === "skipped") return [];
  if (status !== "passed" || options.keepExchanges) return trace.exchanges;
  const unowned = trace.noted.filter(({ mismatch }) => !owned.has(mismatch.requirement));
  return [...new Set(unowned.map(({ exchange }) => exchange))];
}
