import type { Json } from "./json.js";

/** The kinds of divergence, coarse enough to be stable between runs. */
export type MismatchKind =
  | "accepted"
  | "rejected"
  | "wrong-fault"
  | "wrong-status"
  | "missing"
  | "wrong-type"
  | "wrong-value"
  | "unexpected"
  | "not-json"
  | "too-early"
  | "too-late"
  | "never";

/** One way in which a response departs from the documentation: data, not an exception. */
export interface Mismatch {
  /** The requirement it contradicts. */
  readonly requirement: string;
  readonly kind: MismatchKind;
  /** JSON Pointer into the output; `""` for the response as a whole, `/headers/x` or `/status` for its head. */
  readonly pointer: string;
  readonly expected: Json;
  readonly actual: Json;
  /** The step it was seen at, such as `steps/1` or `given/0/running-execution/steps/2`. */
  readonly at: string;
}
