import type { Case } from "./case.js";
import type { Exchange } from "./exchange.js";
import type { Json } from "./json.js";

/** How the target's answer departs from that of the reference. */
export type DepartureKind =
  | "accepted"
  | "rejected"
  | "wrong-fault"
  | "no-answer"
  | "missing"
  | "unexpected"
  | "wrong-value";

/** One way in which the target answers otherwise than the reference, legal differences left out. */
export interface Departure {
  readonly kind: DepartureKind;
  /** What it is about: a member, an event type or a fault; the same from run to run. */
  readonly about: string;
  /** The types of the decisions that a refused or accepted call brings, sorted. */
  readonly decisions?: readonly string[];
  /** Where an output has it, in JMESPath; absent if the answer as a whole is meant. */
  readonly query?: string;
  /** What the reference has there, and what the target; `null` stands for nothing. */
  readonly reference: Json;
  readonly target: Json;
  /** Whether the two have gone separate ways, so that nothing that follows can be compared. */
  readonly parts: boolean;
}

/** A divergence that was found by trying, with the fewest calls that show it. */
export interface Discovery {
  /** Operation and kind of departure: what tells it from other discoveries. */
  readonly signature: string;
  readonly operation: string;
  readonly departure: Departure;
  /** Address of AWS's page on the operation. */
  readonly documentation: string;
  /** How many calls lead to it, the domain and types that all runs share left out. */
  readonly calls: number;
  /** The same as a case of a suite. */
  readonly case: Case;
  /** Ids of written and derived cases about the case's requirement. */
  readonly kin: readonly string[];
  /** Whether it showed again when the fewest calls were made once more. */
  readonly confirmed: boolean;
  /** The calls as the target got them, those that make domain and types included. */
  readonly exchanges: readonly Exchange[];
}

/** What an exploration came to. */
export interface Exploration {
  readonly target: { readonly name: string; readonly endpoint: string };
  readonly seed: number;
  /** The word that is in all names of the exploration. */
  readonly name: string;
  readonly runs: number;
  /** Why it ended before all runs were made, if it did. */
  readonly cutOff?: "time-limit" | "interrupted" | "unreachable";
  /** Why the target could not be explored further. */
  readonly reason?: string;
  readonly discoveries: readonly Discovery[];
}
