import type { Json } from "./json.js";

/**
 * JSON that a value is held against. Objects match if each named member matches (others may be there); lists
 * match in order and length; everything else matches itself. Templates ({@link Template}) are filled in first.
 * An object with exactly one of these keys is a test:
 *
 * - `{ "is": "present" | "absent" | "string" | "integer" | "number" | "boolean" | "object" | "list" | "nonempty" }`
 * - `{ "matches": "^[0-9]+$" }`: a string that the pattern (flag `u`) finds.
 * - `{ "includes": [M, …] }`: a list with, for each M, an element that matches, in this order.
 * - `{ "excludes": M }`: a list none of whose elements matches.
 * - `{ "length": 3 }`: a list of that length.
 * - `{ "between": [a, b] }`: a number a ≤ n ≤ b.
 * - `{ "anyOf": [M, …] }`: one of these.
 */
export type Matcher = Json;

/** What a step's response must be. With none: success, and an output valid by the spec. */
export interface Expectation {
  /** The documented error, or the several that the documentation allows. */
  readonly fault?: string | readonly string[];
  /** With `fault`: success is as good, because the documentation allows both. */
  readonly orSuccess?: true;
  /** HTTP status; by default that of success or of the fault. */
  readonly status?: number | readonly number[];
  /** Matchers by lower-case header name. */
  readonly headers?: Readonly<Record<string, Matcher>>;
  readonly output?: Matcher;
  /** JMESPath queries on the output, each with what its result must match. */
  readonly where?: readonly Where[];
  /** The requirement that is contradicted if this fails; the case's first by default. */
  readonly requirement?: string;
}

/** One query of an {@link Expectation}. */
export interface Where {
  readonly query: string;
  readonly matches: Matcher;
  readonly requirement?: string;
}
