import { HarnessError } from "../errors.js";
import type { Baseline, BaselineEntry } from "../model/baseline.js";
import type { Report } from "../model/report.js";

/** A baseline as it stands in a file: with its schema, its members and entries in their one order. */
export interface BaselineFile extends Baseline {
  readonly $schema: string;
}

/** Puts a baseline's file together. */
export function baselineFile({ target, suiteVersion, entries }: Baseline): BaselineFile {
  const sorted = [...entries].sort((left, right) => (left.case < right.case ? -1 : 1));
  return {
    $schema: "../../specs/meta/baseline.schema.json",
    target,
    suiteVersion,
    entries: sorted.map(orderEntry),
  };
}

/**
 * Refuses a report of a run that broke off: what it did not reach would be taken for mended, or for trouble.
 * @throws {HarnessError} `usage`
 */
export function requireCompletedRun({ outcome }: Report): void {
  if (outcome === "completed") return;
  throw new HarnessError("usage", {
    where: "report",
    what: "a baseline can't be made from a run that broke off",
    expected: "outcome completed",
    got: outcome,
    hint: "Run the suite again to its end.",
  });
}

/**
 * Refuses an entry without a reason.
 * @throws {HarnessError} `usage`
 */
export function requireReason(reason: string): void {
  if (reason.trim() !== "") return;
  throw new HarnessError("usage", {
    where: "--reason",
    what: "an entry of a baseline needs a reason",
    hint: "Say why these divergences are accepted for now.",
  });
}

function orderEntry(entry: BaselineEntry): BaselineEntry {
  const { requirement, status, signature, reason, issue, expires } = entry;
  return {
    case: entry.case,
    requirement,
    status,
    signature,
    reason,
    ...(issue !== undefined && { issue }),
    ...(expires !== undefined && { expires }),
  };
}
