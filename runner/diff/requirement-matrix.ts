import type { MatrixRow } from "../model/report-diff.js";
import type { JudgedRun } from "./judged-run.js";

/** Each requirement that any of the runs knows, with its standing in each of them; sorted by requirement. */
export function requirementMatrix(runs: readonly JudgedRun[]): MatrixRow[] {
  const ids = new Set(runs.flatMap(({ requirements }) => [...requirements.keys()]));
  return [...ids].sort().map((id) => {
    const found = runs.map(({ requirements }) => requirements.get(id));
    const last = found.findLast((one) => one !== undefined);
    return {
      requirement: id,
      level: last?.level ?? "must",
      tier: last?.tier ?? "documented",
      standings: found.map((one) => one?.standing ?? "absent"),
    };
  });
}
