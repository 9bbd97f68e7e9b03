import type { Contract } from "../../model/contract.js";
import type { Report } from "../../model/report.js";
import { loadContract } from "../contract.js";
import { readReport } from "../read-report.js";
import { formatCoverage, isClosed } from "./coverage-text.js";
import { gatherEvidence } from "./evidence.js";
import { ledgerFaults } from "./faults.js";
import { keepLedger } from "./ledger.js";
import { runOnReference } from "./run-on-reference.js";
import { accountForThings } from "./things.js";

/** The flags of `coverage`. */
export interface CoverageFlags {
  readonly report?: readonly string[];
  readonly client?: string;
}

/**
 * Prints what accounts for every requirement, from checks that were executed: in these reports, or else on the embedded
 * reference, which is run for it.
 * @returns the exit code: 1 if something is left over
 */
export async function coverageCommand({ report: files = [], client }: CoverageFlags): Promise<number> {
  const read = await Promise.all(files.map(readReport));
  const clients = new Set([
    ...read.map(({ header }) => header.client),
    ...(client === undefined ? [] : [client]),
  ]);
  const contract = await loadContract([...clients]);
  const reports = read.length > 0 ? read : await runOnReference(contract);
  const coverage = coverageOf(contract, reports);
  process.stdout.write(formatCoverage(coverage));
  return isClosed(coverage) ? 0 : 1;
}

function coverageOf(contract: Contract, reports: readonly Report[]) {
  const evidence = gatherEvidence(reports);
  return {
    entries: keepLedger(contract, evidence),
    things: accountForThings(contract, evidence),
    faults: ledgerFaults(contract, reports, evidence),
  };
}
