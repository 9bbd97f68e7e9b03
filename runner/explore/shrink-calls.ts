import { isList, isObject } from "../expect/difference.js";
import type { CallStep } from "../model/case.js";
import type { Json } from "../model/json.js";
import type { Sighting } from "./make-run.js";

/** Makes some calls; what was sought, if it still shows. */
export type AttemptCalls = (steps: readonly CallStep[]) => Promise<Sighting | undefined>;

type Steps = readonly CallStep[];

/**
 * Finds fewer calls that show the same: moves have calls that only other moves needed. A call goes with those that take
 * something from it; the decisions of one task are handed in with those of an earlier one.
 */
export async function shrinkCalls(first: Steps, attempt: AttemptCalls): Promise<Steps> {
  let best = first;
  for (let found: Steps | undefined = best; found; ) {
    found = await firstThatShows(candidates(best), attempt);
    if (found) best = found;
  }
  return best;
}

async function firstThatShows(all: Iterable<Steps>, attempt: AttemptCalls): Promise<Steps | undefined> {
  for (const steps of all) {
    const sighting = steps.length > 0 ? await attempt(steps) : undefined;
    if (sighting) return steps.slice(0, sighting.taken.length);
  }
  return undefined;
}

function* candidates(steps: Steps): Generator<Steps> {
  const last = steps.length - 1;
  for (let index = last - 1; index >= 0; index -= 1) yield without(steps, [index]);
  for (let earlier = 0; earlier < last; earlier += 1)
    for (let later = earlier + 1; later < last; later += 1) yield* merged(steps, earlier, later);
  for (let index = last; index >= 0; index -= 1) yield* withFewerDecisions(steps, index);
  for (let one = 0; one < last; one += 1)
    for (let other = one + 1; other < last; other += 1) yield without(steps, [one, other]);
}

/** The steps without some, and without those that take something from them. */
function without(steps: Steps, gone: readonly number[]): Steps {
  const known = new Set<string>();
  const captured = new Set(steps.flatMap(namesOf));
  return steps.filter((step, index) => {
    const needed = [...captured].filter((name) => JSON.stringify(step.input).includes(`{"ref":"${name}"}`));
    if (gone.includes(index) || needed.some((name) => !known.has(name))) return false;
    for (const name of namesOf(step)) known.add(name);
    return true;
  });
}

function namesOf({ capture = {} }: CallStep): string[] {
  return Object.keys(capture);
}

function* merged(steps: Steps, earlier: number, later: number): Generator<Steps> {
  const [one, other] = [decisionsOf(steps[earlier]), decisionsOf(steps[later])];
  if (!one || !other) return;
  yield without(withDecisions(steps, earlier, [...one, ...other]), [later]);
}

function* withFewerDecisions(steps: Steps, index: number): Generator<Steps> {
  const decisions = decisionsOf(steps[index]) ?? [];
  for (const gone of decisions.keys())
    yield withDecisions(
      steps,
      index,
      decisions.filter((_, at) => at !== gone),
    );
}

function decisionsOf(step: CallStep | undefined): readonly Json[] | undefined {
  if (step?.call !== "RespondDecisionTaskCompleted" || !isObject(step.input)) return undefined;
  return isList(step.input.decisions) ? step.input.decisions : [];
}

function withDecisions(steps: Steps, index: number, decisions: readonly Json[]): Steps {
  return steps.map((step, at) => {
    if (at !== index || !isObject(step.input)) return step;
    const { decisions: _, ...input } = step.input;
    return { ...step, input: decisions.length > 0 ? { ...input, decisions } : input };
  });
}
