import type { ChangeClass, Sight } from "../model/report-diff.js";

/**
 * Says what became of a case. In this order:
 *
 * 1. `inconclusive` if a run took part of the suite, or broke off, and does not have the case.
 * 2. `new case`, `vanished` if only the later, only the earlier suite has the case.
 * 3. `suite changed` if the case itself is another one, whatever it showed.
 * 4. `same` if it passed twice, was skipped twice, or is red twice with one verdict and one signature.
 * 5. `inconclusive` if it errored in a run or was skipped in one of them.
 * 6. `regression` if it passed and is failed or blocked now; `fixed` the other way round.
 * 7. `changed` if it is red twice with one verdict and another signature.
 * 8. `inconclusive` if it failed once and was blocked once: what is blocked shows nothing of what failed.
 */
export function classify(before: Sight, after: Sight, isSameCase: boolean): ChangeClass {
  if (before.status === "not run" || after.status === "not run") return "inconclusive";
  if (before.status === "absent") return "new case";
  if (after.status === "absent") return "vanished";
  if (!isSameCase) return "suite changed";
  return classifyVerdicts(before, after);
}

function classifyVerdicts(before: Sight, after: Sight): ChangeClass {
  const sides = [before.status, after.status];
  if (sides.includes("errored")) return "inconclusive";
  if (sides.includes("skipped")) return before.status === after.status ? "same" : "inconclusive";
  if (before.status === after.status) return before.signature === after.signature ? "same" : "changed";
  if (before.status === "passed") return "regression";
  return after.status === "passed" ? "fixed" : "inconclusive";
}
