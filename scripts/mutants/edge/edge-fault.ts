import type { WireResponse } from "../../../reference/edge/wire.js";
import type { Json, JsonObject } from "../../../runner/model/json.js";

/** A call as it reaches the edge. */
export interface EdgeCall {
  readonly operation: string;
  /** Without members that are null. */
  readonly input: JsonObject;
  /** How the operation was last answered with success, if it was. */
  readonly lastSuccess: WireResponse | undefined;
}

/** What the reference answered, read. */
export interface EdgeAnswer {
  readonly status: number;
  /** `undefined` for an empty body. */
  readonly body: Json | undefined;
}

/** One way in which an endpoint does wrong at its edge. Each part leaves what does not concern it by `undefined`. */
export interface EdgeFault {
  /** Answers in place of the reference. */
  readonly instead?: (call: EdgeCall) => EdgeAnswer | WireResponse | undefined;
  /** Changes what the reference answered. */
  readonly after?: (call: EdgeCall, answer: EdgeAnswer) => EdgeAnswer | undefined;
}
