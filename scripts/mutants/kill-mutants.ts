import { isOutputRequirement } from "../../runner/derive/requirement-id.js";
import type { Mutant, MutantResult } from "./mutant.js";
import { openPool, type WorkerPool } from "./worker-pool.js";

/** What came of many mutants. */
export interface Kills {
  /** In the order of the mutants. */
  readonly results: readonly MutantResult[];
  /** Messages on mutants that could not be tried. */
  readonly troubles: readonly string[];
}

/** How mutants are tried. */
export interface KillSettings {
  /** How many processes share the work. */
  readonly workers: number;
  /** Cases that are known to see an output; without them all cases are run once on the sound reference. */
  readonly witnesses?: (mutant: Mutant) => readonly string[] | undefined;
  /** Hears each result as it comes. */
  readonly listen?: (result: MutantResult) => void;
}

/** Breaks the reference by each mutant in turn, and says which cases noticed. */
export async function killMutants(mutants: readonly Mutant[], settings: KillSettings): Promise<Kills> {
  const pool = openPool(settings.workers);
  try {
    const own = await witnessesOf(mutants, settings, pool);
    const troubles: string[] = [];
    const tried = mutants.map(async (mutant) => {
      const outcome = await pool.perform({ type: "try", mutant: mutant.id, own: own(mutant) });
      if (outcome.type === "judged") settings.listen?.(outcome.result);
      if (outcome.type === "trouble") troubles.push(outcome.text);
      return outcome.type === "judged" ? [outcome.result] : [];
    });
    return { results: (await Promise.all(tried)).flat(), troubles };
  } finally {
    pool.close();
  }
}

/** Cases don't say which outputs they see, but a run on the sound reference does. */
async function witnessesOf(
  mutants: readonly Mutant[],
  { witnesses = () => undefined }: KillSettings,
  pool: WorkerPool,
): Promise<(mutant: Mutant) => readonly string[]> {
  const isBlind = (mutant: Mutant) =>
    isOutputRequirement(mutant.requirement) && witnesses(mutant) === undefined;
  if (!mutants.some(isBlind)) return (mutant) => witnesses(mutant) ?? [];
  const outcome = await pool.perform({ type: "survey" });
  if (outcome.type !== "surveyed") throw new Error(outcome.type === "trouble" ? outcome.text : "no survey");
  const { shown } = outcome;
  return (mutant) => {
    if (!isOutputRequirement(mutant.requirement)) return [];
    return [...new Set([...(witnesses(mutant) ?? []), ...(shown[mutant.requirement] ?? [])])];
  };
}
