import type { OperationName, Operations } from "../../generated/types.js";
import type { Turn } from "./turn.js";

/**
 * What an operation does: takes a valid input, changes the world and gives the output, or throws a fault before it has
 * changed anything. A poll that finds no task gives `undefined`.
 */
export type Handler<O extends OperationName> = (
  turn: Turn,
  input: Operations[O]["input"],
) => Operations[O]["output"] | undefined;

/** Handlers by operation. */
export type Handlers = { readonly [O in OperationName]: Handler<O> };
