import type { RunHeader } from "../model/report.js";

/** What all parts of a run have in common, each with how it is called. */
export type RunFacts = readonly (readonly [name: string, value: string])[];

/** A fact that two reports do not share. */
export interface Departure {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** Says by what one tells whether two reports are parts of one run. */
export function runFacts(header: RunHeader): RunFacts {
  const { suiteVersion, suiteDigest, target, client, seed, timeScale } = header;
  return [
    ["target", [target.name, target.version].filter(Boolean).join(" ")],
    ["client", client],
    ["version of the suite", suiteVersion],
    ["selection, or the suite,", suiteDigest],
    ["seed", String(seed)],
    ["time scale", String(timeScale)],
  ];
}

/** Finds the first fact in which another report departs from these. */
export function findDeparture(facts: RunFacts, others: RunFacts): Departure | undefined {
  const found = new Map(others);
  const departing = facts.find(([name, value]) => found.get(name) !== value);
  if (!departing) return undefined;
  const [name, expected] = departing;
  return { name, expected, got: String(found.get(name)) };
}
