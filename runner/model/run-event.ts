import type { Outcome } from "./outcome.js";
import type { RunHeader } from "./report.js";
import type { CaseResult } from "./result.js";

/**
 * What happens in a run, in order: one `run-started`, a `case-finished` for each case, one `run-finished`. A
 * `notice` tells what the reader of any report has to know of the run as a whole.
 */
export type RunEvent =
  | { readonly type: "run-started"; readonly header: RunHeader; readonly cases: number }
  | { readonly type: "case-started"; readonly id: string }
  | { readonly type: "case-finished"; readonly result: CaseResult }
  | { readonly type: "notice"; readonly text: string }
  | { readonly type: "run-finished"; readonly outcome: Outcome; readonly finishedAt: string };
