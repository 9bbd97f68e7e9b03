import type { CaseResult } from "../../model/result.js";
import { formatText } from "../format-value.js";

const shownCases = 3;

/** The ids of the first cases, a line each, and how many more there are. */
export function caseList(cases: readonly CaseResult[], width: number): string[] {
  const shown = cases.slice(0, shownCases).map(({ id }) => formatText(id, Math.max(width, 60)));
  const rest = cases.length - shown.length;
  return rest > 0 ? [...shown, `and ${rest} more`] : shown;
}
