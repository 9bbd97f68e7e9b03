import { requirementsOfCase } from "../../derive/check-links.js";
import type { Case } from "../../model/case.js";
import type { Contract } from "../../model/contract.js";
import type { Requirement } from "../../model/requirement.js";
import type { Specs } from "../../model/spec.js";
import type { Evidence } from "./evidence.js";
import { neededBy } from "./needed-by.js";

/** How an entry of the ledger is accounted for. */
export const accounts = ["verified", "unobservable", "conflict", "capability", "left over"] as const;

/** One of {@link accounts}. */
export type Account = (typeof accounts)[number];

/** A requirement, or a conflict of the documentation with itself, with what accounts for it. */
export interface Entry {
  readonly id: string;
  readonly account: Account;
  /** For `capability` which ones, separated by commas; for `left over` what became of its cases. */
  readonly reason?: string;
}

/** Accounts for every requirement and every conflict, sorted by id. */
export function keepLedger({ specs, requirements, cases }: Contract, evidence: Evidence): Entry[] {
  const about = new Map<string, Case[]>();
  for (const one of cases)
    for (const id of requirementsOfCase(one)) about.set(id, [...(about.get(id) ?? []), one]);
  const entries = [...requirements.values()].map((requirement) =>
    accountFor(requirement, about.get(requirement.id) ?? [], evidence),
  );
  const conflicts = conflictsOf(specs).map((id): Entry => ({ id, account: "conflict" }));
  return [...entries, ...conflicts].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function accountFor({ id, unobservable }: Requirement, cases: readonly Case[], evidence: Evidence): Entry {
  if (evidence.checked.has(id)) return { id, account: "verified" };
  if (unobservable !== undefined) return { id, account: "unobservable" };
  const needed = neededBy(cases, evidence);
  if (needed.length > 0) return { id, account: "capability", reason: needed.join(", ") };
  const verdicts = cases.map((one) => `${one.id} ${evidence.verdicts.get(one.id) ?? "not run"}`);
  return { id, account: "left over", reason: verdicts.join(", ") || "no case is about it" };
}

function conflictsOf({ operations, shapes, service }: Specs): string[] {
  const holders = [service, ...operations.values(), ...shapes.values()];
  return holders.flatMap(({ conflicts = [] }) => conflicts.map(({ id }) => id));
}
