import { checkLinks } from "../derive/check-links.js";
import { clientCases } from "../derive/clients/client-cases.js";
import { clientRequirements } from "../derive/clients/client-requirements.js";
import { deriveCases } from "../derive/derive-cases.js";
import { deriveRequirements } from "../derive/derive-requirements.js";
import { loadSpecs } from "../load/load-specs.js";
import { loadSuites } from "../load/load-suites.js";
import { packageRoot } from "../load/package-root.js";
import type { Case, Suites } from "../model/case.js";
import type { Requirement } from "../model/requirement.js";
import type { Specs } from "../model/spec.js";

/** Everything that an implementation is held against. */
export interface Contract {
  readonly specs: Specs;
  readonly suites: Suites;
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** Derived and written cases, sorted by id. */
  readonly cases: readonly Case[];
}

/**
 * Loads specs and suites and derives what follows from them.
 * @param clients - those whose own documentation is part of it; what other clients promise is left out
 * @throws {HarnessError} `data` where a file is malformed or refers to what isn't there
 */
export async function loadContract(clients: readonly string[] = []): Promise<Contract> {
  const root = packageRoot();
  const specs = loadSpecs(root);
  const suites = await loadSuites(root, specs);
  const cases = [
    ...deriveCases(specs, suites),
    ...suites.suites.flatMap((suite) => suite.cases),
    ...clients.flatMap((client) => clientCases(specs, suites, client)),
  ];
  const ofClients = clients.flatMap((client) => clientRequirements(specs, client));
  const requirements = new Map([
    ...deriveRequirements(specs),
    ...ofClients.map((requirement) => [requirement.id, requirement] as const),
  ]);
  checkLinks(requirements, cases);
  return {
    specs,
    suites,
    requirements,
    cases: cases.sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
