import type { Contract } from "../model/contract.js";
import { chooseCases } from "./choose-cases.js";
import { loadContract } from "./contract.js";
import { resolveShard } from "./resolve-shard.js";

/** The flags of `list`. */
export interface ListFlags {
  readonly run?: readonly string[];
  readonly skip?: readonly string[];
  readonly requirements?: boolean;
  readonly json?: boolean;
  readonly client?: string;
  readonly shard?: string;
}

/** Prints cases, or requirements, one a line: id, a tab, and what it says. */
export async function listCommand(flags: ListFlags): Promise<void> {
  const contract = await loadContract(flags.client === undefined ? [] : [flags.client]);
  const rows = flags.requirements ? requirementRows(contract) : await caseRows(contract, flags);
  const text = flags.json
    ? `${JSON.stringify(rows, null, 2)}\n`
    : rows.map(({ id, says }) => `${id}\t${says}\n`).join("");
  process.stdout.write(text);
}

interface Row {
  readonly id: string;
  readonly says: string;
}

async function caseRows(contract: Contract, { run = [], skip = [], shard }: ListFlags): Promise<Row[]> {
  const flag = <T>(value: T) => ({ value, origin: "flag" });
  const { cases } = await chooseCases(contract, {
    run: flag(run),
    skip: flag(skip),
    tiers: flag(undefined),
    shard: resolveShard(shard, shard === undefined ? {} : process.env),
    durations: flag(undefined),
  });
  return cases.map(({ id, title, requirements }) => ({ id, says: title, requirements }));
}

function requirementRows({ requirements, cases }: Contract): Row[] {
  const about = new Map<string, string[]>();
  for (const { id, requirements } of cases)
    for (const requirement of requirements) about.set(requirement, [...(about.get(requirement) ?? []), id]);
  return [...requirements.values()]
    .map(({ id, text, level, tier, source }) => {
      return { id, says: text, level, tier, source, cases: about.get(id) ?? [] };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
