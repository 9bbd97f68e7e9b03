// Generated from specs/. Do not edit; run `npm run generate`.

import type { OperationName, Operations } from "./types.js";

/** One complaint about a value. */
export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Holds a value against a schema: no errors means that it is valid. */
export type Validator = (value: unknown) => readonly SchemaError[];

/** The name of an operation that answers with a body. */
export type AnsweringOperationName = {
  [Name in OperationName]: Operations[Name]["output"] extends null ? never : Name;
}[OperationName];

/** Validators of the inputs. */
export declare const inputValidators: Readonly<Record<OperationName, Validator>>;

/** Validators of the outputs; an operation with an empty body has none. Further members are legal. */
export declare const outputValidators: Readonly<Record<AnsweringOperationName, Validator>>;
