import { type Deadline, pushDeadline, removeDeadline } from "./deadline-heap.js";
import type { Due } from "./due.js";
import { lateness } from "./durations.js";
import type { Scene } from "./scene.js";

/** A time limit to run. */
export interface Limit {
  /** Tells it from the other limits of its execution. */
  readonly key: string;
  /** Milliseconds; `undefined` for no limit. */
  readonly duration: number | undefined;
  readonly due: Due;
}

/** Sets or resets a time limit of an execution. */
export function setDeadline({ turn, execution }: Scene, { key, duration, due }: Limit): void {
  dropDeadline({ turn, execution }, key);
  if (duration === undefined) return;
  turn.world.deadlinesSet += 1;
  const at = turn.now + duration + lateness;
  const deadline: Deadline<Due> = { at, order: turn.world.deadlinesSet, what: due, index: -1 };
  execution.deadlines.set(key, deadline);
  pushDeadline(turn.world.deadlines, deadline);
}

/** Calls off a time limit, if it runs. */
export function dropDeadline({ turn, execution }: Scene, key: string): void {
  const deadline = execution.deadlines.get(key);
  if (!deadline) return;
  execution.deadlines.delete(key);
  removeDeadline(turn.world.deadlines, deadline);
}

/** Calls off all time limits of an execution. */
export function dropAllDeadlines(scene: Scene): void {
  for (const key of [...scene.execution.deadlines.keys()]) dropDeadline(scene, key);
}
