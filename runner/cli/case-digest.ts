import { createHash } from "node:crypto";
import type { Case, Given } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import { lastingText } from "./lasting-text.js";

const length = 16;

/** Makes what tells whether a case is still the same one: the beginning of a SHA-256 over all that it consists of. */
export function caseDigest(subject: Case, { requirements, suites }: Contract): string {
  const hash = createHash("sha256").update(lastingText(subject));
  for (const name of fixturesOf(subject.given ?? [], suites))
    hash.update(JSON.stringify(suites.fixtures.get(name)));
  for (const id of subject.requirements) hash.update(JSON.stringify(requirements.get(id) ?? id));
  return hash.digest("hex").slice(0, length);
}

/** The fixtures that are asked for and those that they stand on, each once. */
function fixturesOf(
  given: readonly Given[],
  suites: Contract["suites"],
  found = new Set<string>(),
): Set<string> {
  for (const { fixture } of given) {
    if (found.has(fixture)) continue;
    found.add(fixture);
    fixturesOf(suites.fixtures.get(fixture)?.given ?? [], suites, found);
  }
  return found;
}
