import { bodyHazards } from "./body-hazards.js";
import { connectionHazards } from "./connection-hazards.js";
import { framingHazards } from "./framing-hazards.js";
import { guardHazards } from "./guard-hazards.js";
import type { Hazard } from "./hazard.js";
import { injectionHazards } from "./injection-hazards.js";
import { lifeHazards } from "./life-hazards.js";
import { outputHazards } from "./output-hazards.js";
import { redirectHazards } from "./redirect-hazards.js";
import { signalHazards } from "./signal-hazards.js";
import { tlsHazards } from "./tls-hazards.js";

/** The one table of hazards: `npm run certify` prints it, and `test/certify.test.ts` holds it. */
export const hazards: readonly Hazard[] = [
  ...connectionHazards,
  ...framingHazards,
  ...bodyHazards,
  ...redirectHazards,
  ...tlsHazards,
  ...injectionHazards,
  ...signalHazards,
  ...outputHazards,
  ...lifeHazards,
  ...guardHazards,
];
