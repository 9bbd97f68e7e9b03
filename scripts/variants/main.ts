// Runs the whole suite on every legal variant of the reference, and fails if it holds anything against one.
import { parseArgs } from "node:util";
import { loadContract } from "../../runner/cli/contract.js";
import { selectCases } from "../../runner/engine/select-cases.js";
import { HarnessError } from "../../runner/errors.js";
import { tryVariant, type VariantResult } from "./try-variant.js";
import type { Variant } from "./variant.js";
import { variants } from "./variants.js";

const { values: flags } = parseArgs({
  options: {
    /** Names of variants. */
    only: { type: "string", multiple: true, default: [] },
    /** Patterns of cases, as `run` has them. */
    run: { type: "string", multiple: true, default: [] },
  },
});

const heads = ["variant", "passed", "skipped", "failed", "blocked", "errored", "seconds", "changes"];

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof HarnessError)) throw error;
  process.stderr.write(`${error.message}\n${error.complaint.hint ?? ""}\n`);
  process.exitCode = error.exitCode;
}

async function main(): Promise<number> {
  const contract = await loadContract();
  const tiers = ["documented", "modelled", "observed"] as const;
  const cases = selectCases(contract.cases, contract.requirements, { run: flags.run, skip: [], tiers });
  let alarms = 0;
  process.stdout.write(`${columns(heads)}\n`);
  for (const variant of chosen()) {
    const start = performance.now();
    const result = await tryVariant(variant, cases, contract);
    process.stdout.write(lineOf(variant, result, (performance.now() - start) / 1000));
    alarms += result.falseAlarms.length;
  }
  process.stdout.write(`\n${alarms} false alarms; what was only observed on the real service is none\n`);
  return alarms === 0 ? 0 : 1;
}

function chosen(): readonly Variant[] {
  const known = variants.map(({ name }) => name);
  const stranger = flags.only.find((name) => !known.includes(name));
  if (stranger === undefined)
    return variants.filter(({ name }) => flags.only.length === 0 || flags.only.includes(name));
  throw new HarnessError("usage", {
    where: `--only ${stranger}`,
    what: "there is no such variant",
    expected: known.join(", "),
  });
}

function lineOf(
  { name, changes }: Variant,
  { counts, falseAlarms, unsteady }: VariantResult,
  seconds: number,
): string {
  const { passed, skipped, failed, blocked, errored } = counts;
  const line = columns([name, passed, skipped, failed, blocked, errored, seconds.toFixed(1), changes]);
  const alarms = [...falseAlarms, ...unsteady.map((alarm) => `not again when alone: ${alarm}`)];
  return `${[line, ...alarms.map((alarm) => `    ${alarm}`)].join("\n")}\n`;
}

function columns([name, ...cells]: readonly (string | number)[]): string {
  const numbers = cells.slice(0, -1).map((cell) => `${cell}`.padStart(9));
  return `${`${name}`.padEnd(24)}${numbers.join("")}  ${cells.at(-1)}`;
}
