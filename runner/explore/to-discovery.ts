import type { Case } from "../model/case.js";
import type { Discovery } from "../model/discovery.js";
import type { Exchange } from "../model/exchange.js";
import type { Requirement } from "../model/requirement.js";
import type { Specs } from "../model/spec.js";
import { signatureOf } from "./departures.js";
import type { Sighting } from "./make-run.js";
import type { Preparation } from "./prepare.js";
import { requirementOf } from "./requirement-of.js";
import type { Side } from "./side.js";
import { fixturesOf, toCase } from "./to-case.js";

/** What the fewest calls showed. */
export interface Shown {
  readonly sighting: Sighting;
  readonly reference: Side;
  readonly confirmed: boolean;
  /** What made the things on the target that all runs share. */
  readonly preparations: readonly Preparation[];
}

/** What is known of the service, by which a discovery is described. */
export interface Knowledge {
  readonly specs: Specs;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly cases: readonly Case[];
  readonly redact: (exchange: Exchange) => Exchange;
}

/** Describes a discovery: as a case, with the page it concerns, the cases about the same, and the calls. */
export function toDiscovery(shown: Shown, { specs, requirements, cases, redact }: Knowledge): Discovery {
  const { sighting, reference, confirmed, preparations } = shown;
  const { taken, operation, departure } = sighting;
  const signature = signatureOf(operation, departure);
  const step = taken.at(-1)?.step ?? { call: "", input: {} };
  const requirement = requirementOf(step, departure, requirements);
  const id = `explored/${slug(signature)}`;
  const needed = new Set(["domain", ...fixturesOf(taken.map((one) => one.step))]);
  const before = preparations.filter(({ fixture }) => needed.has(fixture)).map(({ exchange }) => exchange);
  return {
    signature,
    operation,
    departure,
    documentation: specs.operations.get(operation)?.documentation ?? "",
    calls: taken.length,
    case: toCase({ sighting, id, requirement, scope: reference.scope }),
    kin: cases.filter((one) => one.requirements.includes(requirement)).map((one) => one.id),
    confirmed,
    exchanges: [...before, ...taken.map(({ target }) => target)].map((exchange) => redact(exchange)),
  };
}

function slug(signature: string): string {
  return signature
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
