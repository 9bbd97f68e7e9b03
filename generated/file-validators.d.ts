// Generated from specs/. Do not edit; run `npm run generate`.

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

/** A kind of JSON file: the name of its schema in `specs/meta/`. */
export type FileKind = "baseline" | "config" | "diff" | "durations" | "exemplar" | "fault" | "fixture" | "kills" | "mutants" | "operation" | "patterns" | "policies" | "quotas" | "report" | "service" | "shape" | "source" | "staging" | "suite" | "target";

/** Validators of our own JSON files. */
export declare const fileValidators: Readonly<Record<FileKind, Validator>>;
