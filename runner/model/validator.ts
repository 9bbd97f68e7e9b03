import type { Json } from "./json.js";

/** One complaint of a schema validator, as ajv words them. */
export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Holds a value against a schema: no errors means that it is valid. */
export type Validate = (value: Json) => readonly SchemaError[];

/** Validators by operation. A void operation has no output validator. */
export interface Validators {
  readonly inputs: ReadonlyMap<string, Validate>;
  /** Extra members are legal in outputs. */
  readonly outputs: ReadonlyMap<string, Validate>;
}
