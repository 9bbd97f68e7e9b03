import type { MutantResult } from "./mutant.js";

/** What a worker is asked to do. */
export type Job =
  | { readonly type: "survey" }
  | { readonly type: "try"; readonly mutant: string; readonly own: readonly string[] };

/** What came of it. `trouble` is no verdict: the mutant does not fit, or the harness failed. */
export type Outcome =
  | { readonly type: "surveyed"; readonly shown: Readonly<Record<string, readonly string[]>> }
  | { readonly type: "judged"; readonly result: MutantResult }
  | { readonly type: "trouble"; readonly text: string };
