import { documentedClients } from "../derive/clients/client-requirements.js";
import { readSnapshot } from "../load/contract-snapshot.js";
import { packageRoot } from "../load/package-root.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";

/**
 * Loads specs and suites and derives what follows from them, or takes both from the snapshot that the build made.
 * @param clients - those whose own documentation is part of it; what other clients promise is left out
 * @throws {HarnessError} `data` where a file is malformed or refers to what isn't there
 */
export async function loadContract(clients: readonly string[] = []): Promise<Contract> {
  const root = packageRoot();
  const contract = (await readSnapshot(root)) ?? (await derive(root));
  const documented = documentedClients.filter((client) => clients.includes(client));
  return { ...contract, ...(await withClients(contract, documented)) };
}

/** Its module is loaded only where it is needed: that takes longer than all the rest of a start. */
async function derive(root: string): Promise<Contract> {
  const { deriveContract } = await import("./derive-contract.js");
  return deriveContract(root);
}

async function withClients(
  contract: Contract,
  clients: readonly string[],
): Promise<Pick<Contract, "requirements" | "cases">> {
  const { requirements, cases } = contract;
  if (clients.length === 0) return { requirements, cases: sorted(cases) };
  const { clientContract } = await import("./client-contract.js");
  const added = clientContract(contract, clients);
  return {
    requirements: new Map([...requirements, ...added.requirements]),
    cases: sorted([...cases, ...added.cases]),
  };
}

function sorted(cases: readonly Case[]): Case[] {
  return cases.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
