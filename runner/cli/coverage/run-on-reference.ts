import type { Case } from "../../model/case.js";
import type { Contract } from "../../model/contract.js";
import type { Report } from "../../model/report.js";
import { connect } from "../connect.js";
import { createHeader } from "../create-header.js";
import { untilInterrupted } from "../interruption.js";
import { performRun } from "../perform-run.js";
import { settle } from "../run-settings.js";

/** Seconds for an answer, and for a case, on a machine that may have much else to do. */
const patience = { requestTimeout: 60, caseTimeout: 600 };

/** Runs everything on the embedded reference, and what needs days again on one whose clock is hasty. */
export async function runOnReference(contract: Contract): Promise<Report[]> {
  const first = await runOn("reference", contract, contract.cases);
  const skipped = new Set(first.results.filter(({ status }) => status === "skipped").map(({ id }) => id));
  const rest = contract.cases.filter(({ id }) => skipped.has(id));
  return [first, await runOn("reference-in-haste", contract, rest)];
}

async function runOn(target: string, contract: Contract, cases: readonly Case[]): Promise<Report> {
  const settled = await settle({ target, ...patience }, {});
  const settings = { ...settled, endpoint: { value: null, origin: "coverage" } };
  const connection = await connect(settings);
  const interruption = untilInterrupted();
  process.stderr.write(`${cases.length} cases on ${target}\n`);
  try {
    const chosen = { selected: cases, cases };
    const header = createHeader(settings, contract, connection.endpoint, chosen);
    const plan = { settings, contract, chosen, header, connection, stop: interruption.signal };
    return await performRun(plan, () => undefined);
  } finally {
    interruption.end();
    await connection.close();
  }
}
