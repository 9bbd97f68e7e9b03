import type { Json, JsonObject } from "./json.js";

/** What a case asks of the client alone. The target is not called. */
export type ClientQuestion =
  /**
   * Makes a call that is answered in the target's stead. The client's answer: `{ sent: { operation, input } | null }`,
   * with what it made of the answer ({@link ClientOutcome}).
   */
  | {
      readonly ask: "call";
      readonly operation: string;
      readonly input: JsonObject;
      readonly answer: { readonly status: number; readonly body: Json };
    }
  /** What the method for an operation takes: `{ method, parameters, required }`. */
  | { readonly ask: "signature"; readonly operation: string }
  /**
   * Runs the command of an operation with these words; calls are answered with nothing. The client's answer:
   * `{ code, members, printed, complaint, sent }`: what it printed as JSON, and the names of its members, sorted.
   */
  | { readonly ask: "command"; readonly operation: string; readonly words: readonly string[] };
