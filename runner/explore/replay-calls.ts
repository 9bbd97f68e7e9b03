import { isPoll } from "../engine/is-poll.js";
import type { CallStep } from "../model/case.js";
import { type Sighting, sightingIn } from "./make-run.js";
import { type Ground, pendingCounts, Walk } from "./walk.js";

/** Makes calls again on both sides, one by one. @returns what is sought, if one of them shows it */
export function replayCalls(steps: readonly CallStep[], ground: Ground): Promise<Sighting | undefined> {
  const walk = new Walk(ground);
  return sightingIn(walk, async () => {
    for (const [index, step] of steps.entries()) {
      const { call, input, capture = {} } = step;
      const hasNone = isPoll(call) && !(await isAnswered(walk, step));
      if (hasNone && index === steps.length - 1) return walk.pollInVain({ call, input });
      if (hasNone || !(await walk.exchange({ call, input }))) return;
      for (const [name, by] of Object.entries(capture)) walk.bindAs(name, by);
    }
  });
}

/** The reference holds a poll for a minute where no task waits. */
async function isAnswered(walk: Walk, { call, input }: CallStep): Promise<boolean> {
  const count = pendingCounts.get(call);
  const { taskList } = input as { readonly taskList?: { readonly name: string } };
  return count !== undefined && (await walk.waiting(walk.ground.reference, count, taskList?.name ?? "")) > 0;
}
