import type { Case, Exemplar, Fixture, PatternSamples, Staging, Suite } from "../model/case.js";
import { type Located, locateAll } from "./located.js";

/** What the files of `suites/` hold, each piece with its place. */
export interface SuiteFiles {
  readonly suites: readonly Located<Suite>[];
  readonly fixtures: readonly Located<Fixture>[];
  readonly exemplars: readonly Located<Exemplar>[];
  readonly patterns: readonly PatternSamples[];
  readonly stagings: readonly Located<Staging>[];
}

/** All cases of all suites, each with its place. */
export function locateCases({ suites }: SuiteFiles): readonly Located<Case>[] {
  return suites.flatMap(({ where, value }) => locateAll(`${where} /cases`, value.cases));
}
