import type { FaultName } from "../../generated/types.js";

/** The errors that the core answers with: those that operations declare, and the general one for bad input. */
export type CoreErrorName = FaultName | "ValidationException";

/**
 * The answer of a call that is refused. It is thrown before anything of the world has changed.
 */
export class Fault extends Error {
  override readonly name: CoreErrorName;

  constructor(name: CoreErrorName, message: string) {
    super(message);
    this.name = name;
  }
}

/** The fault of a call that names something which isn't there, or isn't there any more. */
export function unknownResource(message: string): Fault {
  return new Fault("UnknownResourceFault", message);
}

/** The error of a call whose input breaks a rule that its schema can't state. */
export function invalid(message: string): Fault {
  return new Fault("ValidationException", message);
}
