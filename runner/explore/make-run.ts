import fc from "fast-check";
import type { Departure } from "../model/discovery.js";
import { Found, Parted } from "./departures.js";
import type { Step } from "./moves/all-moves.js";
import { observe } from "./observe.js";
import { type Ground, isReading, type Taken, Walk } from "./walk.js";

/** What a run showed of what it was after. */
export interface Sighting {
  readonly operation: string;
  readonly departure: Departure;
  readonly taken: readonly Taken[];
}

/** Makes the moves of a run on both sides, then looks at what they left. @returns the first departure that is sought */
export function makeRun(steps: readonly Step[], ground: Ground): Promise<Sighting | undefined> {
  const walk = new Walk(ground);
  return sightingIn(walk, async () => {
    await fc.asyncModelRun(() => ({ model: walk, real: walk }), steps);
    await observe(walk);
  });
}

/** What is sought, if a walk comes upon it. */
export async function sightingIn(walk: Walk, go: () => Promise<void>): Promise<Sighting | undefined> {
  try {
    await go();
    return undefined;
  } catch (error) {
    if (error instanceof Parted) return undefined;
    if (!(error instanceof Found)) throw error;
    return { operation: error.operation, departure: error.departure, taken: withoutIdleLooks(walk.taken) };
  }
}

/** Calls that only look change nothing: what no later call takes something from can go. */
function withoutIdleLooks(taken: readonly Taken[]): Taken[] {
  const kept: Taken[] = [];
  for (const one of [...taken].reverse()) {
    const later = JSON.stringify(kept.map(({ step }) => step.input));
    const isUsed = Object.keys(one.step.capture ?? {}).some((name) => later.includes(`{"ref":"${name}"}`));
    if (kept.length === 0 || isUsed || !isReading(one.step)) kept.unshift(one);
  }
  return kept;
}
