import { allTiers } from "../engine/select-cases.js";
import type { RunHeader } from "../model/report.js";
import type { Tier } from "../model/requirement.js";

/** The tiers that a run was told to take. One that names none takes all of them, and then `observed` can't fail it. */
export function chosenTiers({ selection: { tiers } }: RunHeader): readonly Tier[] | undefined {
  return tiers.length === allTiers.length ? undefined : tiers;
}
