import type { Case, Suites } from "./case.js";
import type { Requirement } from "./requirement.js";
import type { Specs } from "./spec.js";

/** Everything that an implementation is held against. */
export interface Contract {
  readonly specs: Specs;
  readonly suites: Suites;
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** Derived and written cases, sorted by id. */
  readonly cases: readonly Case[];
}
