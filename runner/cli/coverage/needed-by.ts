import type { Case } from "../../model/case.js";
import type { Evidence } from "./evidence.js";

/** The capabilities without which none of these cases could run; none if one of them ran, or if there is none. */
export function neededBy(cases: readonly Case[], { verdicts }: Evidence): string[] {
  if (cases.length === 0 || cases.some(({ id }) => verdicts.get(id) !== "skipped")) return [];
  return [...new Set(cases.flatMap(({ capabilities = [] }) => capabilities))].sort();
}
