import { checkLinks } from "../derive/check-links.js";
import { deriveCases } from "../derive/derive-cases.js";
import { deriveRequirements } from "../derive/derive-requirements.js";
import { loadSpecs } from "../load/load-specs.js";
import { loadSuites } from "../load/load-suites.js";
import type { Contract } from "../model/contract.js";

/**
 * Loads specs and suites below the package root and derives what follows from them, clients left out.
 * @throws {HarnessError} `data` where a file is malformed or refers to what isn't there
 */
export async function deriveContract(root: string): Promise<Contract> {
  const specs = loadSpecs(root);
  const suites = await loadSuites(root, specs);
  const requirements = deriveRequirements(specs);
  const cases = [...deriveCases(specs, suites), ...suites.suites.flatMap((suite) => suite.cases)];
  checkLinks(requirements, cases);
  return { specs, suites, requirements, cases };
}
