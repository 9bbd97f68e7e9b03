import type { CaseResult } from "../model/result.js";
import type { JudgedRun } from "./judged-run.js";

/**
 * Whether two runs mean the same by a case: its digest is the same or, in reports that have none of cases, the
 * suite's digest, or else its title and requirements.
 */
export function isSameCase(before: JudgedRun, after: JudgedRun, id: string): boolean {
  const [left, right] = [before.results.get(id), after.results.get(id)];
  if (!left || !right) return true;
  if (left.digest !== undefined && right.digest !== undefined) return left.digest === right.digest;
  if (before.report.header.suiteDigest === after.report.header.suiteDigest) return true;
  return subjectOf(left) === subjectOf(right);
}

function subjectOf({ title, requirements }: CaseResult): string {
  return JSON.stringify([title, requirements]);
}
