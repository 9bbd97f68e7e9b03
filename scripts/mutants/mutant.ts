import type { EdgeFault } from "./edge/edge-fault.js";

/** What every mutant has: a way to break the reference against one requirement. */
interface MutantBase {
  /** The requirement and the kind of the fault: `StartTimer.fires#written`. Unique. */
  readonly id: string;
  readonly requirement: string;
  /** Further requirements that may diverge with it; `*` stands for any text. */
  readonly kin: readonly string[];
}

/** Changes of the reference's sources. */
export interface WrittenMutant extends MutantBase {
  readonly sort: "written";
  readonly changes: readonly SourceChange[];
  /** Where the mutant is written, for messages. */
  readonly where: string;
}

/** A fault around the edge of the reference that follows from the specs. */
export interface EdgeMutant extends MutantBase {
  readonly sort: "edge";
  readonly fault: EdgeFault;
}

/** One way to break the reference. */
export type Mutant = WrittenMutant | EdgeMutant;

/** Another text in place of one that occurs exactly once in a source. */
export interface SourceChange {
  /** Relative to the package root. */
  readonly file: string;
  readonly replace: string;
  readonly with: string;
}

/** `unverifiable`: every case about the requirement needs what the reference does not declare. */
export type MutantVerdict = "killed" | "survived" | "too-broad" | "unverifiable";

/** What became of one mutant. Lists are sorted. */
export interface MutantResult {
  readonly mutant: string;
  readonly requirement: string;
  readonly verdict: MutantVerdict;
  /** Cases about the requirement that failed. */
  readonly killedBy: readonly string[];
  /** Requirements that came to diverge. */
  readonly diverged: readonly string[];
  /** Those of them that are no kin of the requirement. */
  readonly strangers: readonly string[];
  /** What else happened: that it hangs, that the run didn't end. */
  readonly note?: string;
}
