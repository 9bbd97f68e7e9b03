import type { OperationName } from "../../generated/types.js";

/** One call that a client makes once. Calls of one table can be made in any order, and at once. */
export interface Call {
  readonly operation: OperationName;
  readonly input: object;
  /** The fault that answers it; without one it succeeds. */
  readonly fault?: string;
  /** Whether the key signs it that may do nothing. */
  readonly restricted?: true;
}

/** What a client made of the answer to a {@link Call}, times as epoch seconds. */
export type Answer =
  | { readonly output: Readonly<Record<string, unknown>> }
  /** The class of the exception, and the HTTP status. */
  | { readonly fault: string; readonly status: number };
