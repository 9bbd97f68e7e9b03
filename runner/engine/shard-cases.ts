import type { Case } from "../model/case.js";
import type { Shard } from "../model/shard.js";

/**
 * Takes the cases of one shard, in the order given. Every machine that is given the same cases and durations divides
 * them alike, whatever their order: the longest case goes first, each to the shard that has the least to do so far.
 * @param durationOf - how long a case takes, in any unit
 */
export function shardCases(
  cases: readonly Case[],
  { index, total }: Shard,
  durationOf: (one: Case) => number,
): Case[] {
  const loads = new Array<number>(total).fill(0);
  const taken = new Set<Case>();
  for (const { one, duration } of longestFirst(cases, durationOf)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + duration;
    if (least === index - 1) taken.add(one);
  }
  return cases.filter((one) => taken.has(one));
}

function longestFirst(cases: readonly Case[], durationOf: (one: Case) => number) {
  return cases
    .map((one) => ({ one, duration: durationOf(one) }))
    .sort((left, right) => right.duration - left.duration || (left.one.id < right.one.id ? -1 : 1));
}
