import type { Alteration } from "../mutants/start-target.js";
import type { Observation } from "./observe.js";

/** A legal way to differ from the reference: what conforms as well as it does, and so must pass everything. */
export interface Variant {
  readonly name: string;
  /** What is different, in a few words. */
  readonly changes: string;
  /** Where the documentation, or the protocol below it, leaves that open. */
  readonly allowedBy: string;
  /** Begins afresh each time: what a variant remembers belongs to one endpoint. */
  readonly alter: () => Alteration;
  /** How many times faster than real time its clock runs; that of the reference by default. */
  readonly timeScale?: number;
  /** Whether what was observed differs on the wire as it is meant to. The reference itself does not. */
  readonly shows: (seen: Observation) => boolean;
}
