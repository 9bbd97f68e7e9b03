import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { HarnessError } from "../../runner/errors.js";
import { spread } from "./choose-cases.js";
import { type KillMatrix, readMatrix, updatedMatrix, writeMatrix } from "./kill-matrix.js";
import { killMutants } from "./kill-mutants.js";
import { matchesPattern } from "./matches-pattern.js";
import type { Mutant, MutantResult } from "./mutant.js";
import { requirementsWithoutMutant } from "./requirements-without-mutant.js";
import { openWorkshop, type Workshop } from "./workshop.js";

const { values: flags } = parseArgs({
  options: {
    pending: { type: "boolean", default: false },
    missing: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
    sample: { type: "string" },
    workers: { type: "string", default: String(2 * availableParallelism()) },
    write: { type: "boolean", default: false },
  },
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof HarnessError)) throw error;
  process.stderr.write(`${error.message}\n${error.complaint.hint ?? ""}\n`);
  process.exitCode = error.exitCode;
}

async function main(): Promise<number> {
  const workshop = await openWorkshop();
  if (flags.missing) return tellMissing(workshop);
  const mutants = chosen([...workshop.mutants.values()], readMatrix(workshop.root));
  const { results, troubles } = await killMutants(mutants, {
    workers: Number(flags.workers),
    listen: (result) => process.stdout.write(lineOf(result)),
  });
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  if (flags.write) writeMatrix(workshop.root, updatedMatrix(readMatrix(workshop.root), results, workshop));
  process.stdout.write(`\n${summaryOf(results)}, ${troubles.length} could not be tried\n`);
  if (troubles.length > 0) return 2;
  return results.every(({ verdict }) => verdict === "killed" || verdict === "unverifiable") ? 0 : 1;
}

/** Prints the written requirements that no mutant breaks yet. */
function tellMissing(workshop: Workshop): number {
  const missing = requirementsWithoutMutant(workshop);
  for (const { id, text } of missing) if (isWanted(id)) process.stdout.write(`${id}\n    ${text}\n`);
  process.stdout.write(`\n${missing.length} requirements have no mutant\n`);
  return 0;
}

function isWanted(...names: readonly string[]): boolean {
  const { only } = flags;
  return only.length === 0 || only.some((pattern) => names.some((name) => matchesPattern(pattern, name)));
}

function chosen(mutants: readonly Mutant[], matrix: KillMatrix): readonly Mutant[] {
  const { only, sample } = flags;
  const settled = new Set(
    matrix.mutants.filter(({ verdict }) => verdict === "killed").map(({ mutant }) => mutant),
  );
  const wanted = mutants.filter(
    ({ id, requirement }) => isWanted(id, requirement) && !(flags.pending && settled.has(id)),
  );
  if (wanted.length === 0)
    throw new HarnessError("usage", { where: `--only ${only.join(" ")}`, what: "this matches no mutant" });
  return sample === undefined ? wanted : spread(wanted, Number(sample));
}

function lineOf({ mutant, verdict, killedBy, strangers, note }: MutantResult): string {
  const first = killedBy[0] === undefined ? "" : ` by ${killedBy[0]}`;
  const more = killedBy.length > 1 ? ` and ${killedBy.length - 1} more` : "";
  const broad = strangers.length > 0 ? `\n             also ${strangers.join(", ")}` : "";
  return `${verdict.padEnd(12)} ${mutant}${first}${more}${note === undefined ? "" : ` (${note})`}${broad}\n`;
}

function summaryOf(results: readonly MutantResult[]): string {
  const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  return `${count("killed")} killed, ${count("survived")} survived, ${count("too-broad")} too broad, ${count("unverifiable")} unverifiable`;
}
