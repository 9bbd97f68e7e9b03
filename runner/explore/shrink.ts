import type { Sighting } from "./make-run.js";
import { Step } from "./moves/all-moves.js";
import type { MoveArguments } from "./moves/move.js";

/** Makes a run of some moves; what it was sought for, if it still shows. */
export type Attempt = (steps: readonly Step[]) => Promise<Sighting | undefined>;

/** Moves, with what they show. */
export interface Showing {
  readonly steps: readonly Step[];
  readonly sighting: Sighting;
}

/**
 * Finds fewer and plainer moves that show the same: first without halves, quarters and single moves, then with plainer
 * arguments, until nothing can go. fast-check's own shrinking of commands tries many more runs, and each is dear here.
 */
export async function shrink(showing: Showing, attempt: Attempt): Promise<Showing> {
  let best = showing;
  const take = async (steps: readonly Step[]): Promise<boolean> => {
    const sighting = await attempt(steps);
    if (!sighting || sighting.taken.length > best.sighting.taken.length) return false;
    best = { steps, sighting };
    return true;
  };
  for (let before = ""; before !== describe(best.steps); ) {
    before = describe(best.steps);
    await dropMoves(() => best.steps, take);
    await simplifyMoves(() => best.steps, take);
  }
  return best;
}

/** Up to so many moves are tried in pairs. */
const fewMoves = 8;

type Take = (steps: readonly Step[]) => Promise<boolean>;

async function dropMoves(current: () => readonly Step[], take: Take): Promise<void> {
  for (
    let size = Math.ceil(current().length / 2);
    size >= 1;
    size = size > 3 ? Math.ceil(size / 2) : size - 1
  ) {
    const stride = size > 3 ? size : 1;
    for (let from = current().length - size; from >= 0; from -= stride)
      await take(current().filter((_, at) => at < from || at >= from + size));
  }
  if (current().length <= fewMoves) await dropPairs(current, take);
}

/** Two moves that only make up for each other go together. */
async function dropPairs(current: () => readonly Step[], take: Take): Promise<void> {
  for (let first = 0; first < current().length - 2; first += 1)
    for (let second = first + 2; second < current().length; second += 1)
      if (await take(current().filter((_, at) => at !== first && at !== second)))
        return dropPairs(current, take);
}

async function simplifyMoves(current: () => readonly Step[], take: Take): Promise<void> {
  for (let index = 0; index < current().length; index += 1) {
    let candidates = simplerSteps(current()[index]);
    while (candidates.length > 0) {
      const [candidate, ...rest] = candidates;
      const changed =
        candidate && (await take(current().map((step, at) => (at === index ? candidate : step))));
      candidates = changed ? simplerSteps(current()[index]) : rest;
    }
  }
}

function simplerSteps(step: Step | undefined): Step[] {
  return step ? simpler(step.args).map((args) => new Step(step.move, args)) : [];
}

/** The same arguments with one of them plainer: nought for a number, no for yes, an element less. */
export function simpler(args: MoveArguments): MoveArguments[] {
  return Object.entries(args).flatMap(([name, value]) =>
    plainer(value).map((instead): MoveArguments => ({ ...args, [name]: instead })),
  );
}

function plainer(value: MoveArguments[string]): MoveArguments[string][] {
  if (typeof value === "number") return value > 0 ? [0] : [];
  if (typeof value === "boolean") return value ? [false] : [];
  return value.flatMap((element, index) => [
    value.filter((_, at) => at !== index),
    ...simpler(element).map((instead) => value.map((one, at) => (at === index ? instead : one))),
  ]);
}

function describe(steps: readonly Step[]): string {
  return steps.join("; ");
}
