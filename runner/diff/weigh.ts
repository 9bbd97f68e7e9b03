import type { Change } from "../model/report-diff.js";
import type { Level, Tier } from "../model/requirement.js";
import type { JudgedRun } from "./judged-run.js";

/** The requirement that a change is shown under, with the strongest level and tier of all that it is about. */
export interface Weight {
  readonly requirement: string;
  readonly level: Level;
  readonly tier: Tier;
}

const tiers: readonly Tier[] = ["documented", "modelled", "observed"];

/** Weighs what a change is about. What no run knows can't be excused by its level or tier. */
export function weigh(requirements: readonly string[], runs: readonly JudgedRun[]): Weight {
  const known = requirements.map((id) => {
    const found = runs.map((run) => run.requirements.get(id)).find((one) => one !== undefined);
    return { level: found?.level ?? "must", tier: found?.tier ?? "documented" } as const;
  });
  const gating = known.filter(({ level, tier }) => level === "must" && tier !== "observed");
  const counted = gating.length > 0 ? gating : known;
  return {
    requirement: requirements[0] ?? "unknown",
    level: counted.length === 0 || counted.some(({ level }) => level === "must") ? "must" : "should",
    tier: tiers.find((tier) => counted.some((one) => one.tier === tier)) ?? "documented",
  };
}

/** Whether a change makes a comparison fail: a regression or a vanished case, of something that gates. */
export function isFailing(change: Pick<Change, "class" | "level" | "tier">): boolean {
  const { level, tier } = change;
  return (
    (change.class === "regression" || change.class === "vanished") && level === "must" && tier !== "observed"
  );
}
