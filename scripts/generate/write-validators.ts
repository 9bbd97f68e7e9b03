import type { OperationSpec, Schema } from "../../runner/model/spec.js";
import { banner } from "./banner.js";
import { type Bundle, inputName, mapValues, outputShape, shapeName } from "./bundle-schema.js";
import { createAjv } from "./create-ajv.js";
import { rawName, standaloneCode } from "./standalone-code.js";

/** Writes `generated/validators.js`: a validator for the input and the output of each operation. */
export function writeValidators({ $defs }: Bundle, operations: readonly OperationSpec[]): string {
  const ajv = createAjv();
  for (const [name, schema] of Object.entries($defs)) ajv.addSchema(standingAlone(schema), name);
  const outputs = operations.map(outputShape).filter((name) => name !== null);
  const names = new Set([...operations.map(inputName), ...outputs]);
  const code = standaloneCode(ajv, Object.fromEntries([...names].sort().map((name) => [name, name])));
  return `${banner}\n${code}\n${inputMap(operations)}\n${outputMap(operations)}`;
}

// One function a shape: ajv compiles a definition inside of a bundle once for each reference.
function standingAlone(schema: Schema): Schema {
  const { $ref, properties, items } = schema;
  return {
    ...schema,
    ...($ref !== undefined && { $ref: shapeName($ref) }),
    ...(properties && { properties: mapValues(properties, standingAlone) }),
    ...(items && { items: standingAlone(items) }),
  };
}

function inputMap(operations: readonly OperationSpec[]): string {
  const entries = operations.map((operation) => [operation.operation, inputName(operation)] as const);
  return validatorMap("inputValidators", entries);
}

function outputMap(operations: readonly OperationSpec[]): string {
  const entries = operations.map((operation) => [operation.operation, outputShape(operation)] as const);
  return validatorMap("outputValidators", entries);
}

/** Writes an exported map from keys to the validators of named schemas, without those of none. It inherits nothing, so that a name from outside finds only what is there. */
export function validatorMap(name: string, entries: readonly (readonly [string, string | null])[]): string {
  const lines = entries
    .filter(([, schema]) => schema !== null)
    .map(([key, schema]) => `  ${JSON.stringify(key)}: validator(${rawName(String(schema))}),\n`);
  return `export const ${name} = {\n  __proto__: null,\n${lines.join("")}};\n`;
}

/** Writes the types of what a generated module of validators has in common with the other. */
export const validatorTypes = `/** One complaint about a value. */
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
`;

/** Writes `generated/validators.d.ts`. */
export function writeValidatorTypes(): string {
  return `${banner}
import type { OperationName, Operations } from "./types.js";

${validatorTypes}
/** The name of an operation that answers with a body. */
export type AnsweringOperationName = {
  [Name in OperationName]: Operations[Name]["output"] extends null ? never : Name;
}[OperationName];

/** Validators of the inputs. */
export declare const inputValidators: Readonly<Record<OperationName, Validator>>;

/** Validators of the outputs; an operation with an empty body has none. Further members are legal. */
export declare const outputValidators: Readonly<Record<AnsweringOperationName, Validator>>;
`;
}
