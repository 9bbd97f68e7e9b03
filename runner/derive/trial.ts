import type { Fixture, PatternSamples } from "../model/case.js";
import type { Template } from "../model/template.js";
import type { Base } from "./base-exemplar.js";
import type { Constraint } from "./constraints.js";

/** One value on one side of a constraint. */
export interface Trial {
  /** The last segment of the case's id, such as `accepts` or `rejects-colon`. */
  readonly name: string;
  readonly isLegal: boolean;
  /** `undefined`: the member is left out. */
  readonly value: Template | undefined;
  /** What follows the member's path in the title: `of 257 characters`. */
  readonly says: string;
  readonly note?: string;
}

/** All that is needed to choose values for a constraint. */
export interface Situation extends Base {
  readonly constraint: Constraint;
  readonly patterns: readonly PatternSamples[];
  readonly fixtures: ReadonlyMap<string, Fixture>;
  /** The values that the documentation's differing readings of this constraint give. */
  readonly readings: readonly (string | number)[];
}

/** A legal value. */
export function accepts(value: Template, says: string, more: Partial<Trial> = {}): Trial {
  return { name: "accepts", isLegal: true, value, says, ...more };
}

/** A value that breaks the constraint. */
export function rejects(value: Template | undefined, says: string, more: Partial<Trial> = {}): Trial {
  return { name: "rejects", isLegal: false, value, says, ...more };
}
