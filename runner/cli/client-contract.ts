import { checkLinks } from "../derive/check-links.js";
import { clientCases } from "../derive/clients/client-cases.js";
import { clientRequirements } from "../derive/clients/client-requirements.js";
import type { Contract } from "../model/contract.js";

/** What clients promise in their own documentation, and the cases about that. */
export function clientContract(
  { specs, suites }: Contract,
  clients: readonly string[],
): Pick<Contract, "requirements" | "cases"> {
  const promises = clients.flatMap((client) => clientRequirements(specs, client));
  const requirements = new Map(promises.map((requirement) => [requirement.id, requirement]));
  const cases = clients.flatMap((client) => clientCases(specs, suites, client));
  checkLinks(requirements, cases);
  return { requirements, cases };
}
