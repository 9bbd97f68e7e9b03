import { requirementsOfCase } from "../../derive/check-links.js";
import type { Contract } from "../../model/contract.js";
import type { Report } from "../../model/report.js";
import type { Evidence } from "./evidence.js";

/** What is wrong with the ledger itself: ids that nothing explains, and cases that prove nothing. One a line. */
export function ledgerFaults(
  { requirements, cases }: Contract,
  reports: readonly Report[],
  evidence: Evidence,
): string[] {
  const named = reports.flatMap(({ results }) =>
    results.flatMap(({ requirements: own, held, mismatches }) => [
      ...own,
      ...held,
      ...mismatches.map(({ requirement }) => requirement),
    ]),
  );
  const orphans = [...new Set(named)].filter((id) => !requirements.has(id)).sort();
  const idle = cases.filter((one) => {
    const held = evidence.heldBy.get(one.id);
    return held !== undefined && ![...requirementsOfCase(one)].some((id) => held.has(id));
  });
  return [
    ...orphans.map((id) => `${id}: a report names it, but there is no such requirement`),
    ...idle.map(({ id }) => `case ${id}: it passed, but checked none of its requirements`),
  ];
}
