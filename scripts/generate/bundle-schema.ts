import type { OperationSpec, Schema } from "../../runner/model/spec.js";
import type { SpecFiles } from "./read-spec-files.js";

/** All schemas of the specs by name: every shape, and `<Operation>Input` of every operation. */
export interface Bundle {
  readonly $defs: Readonly<Record<string, Schema>>;
}

// A spec file holds more than a schema: ids, pages, access control. Only these words are the schema's.
const keywords = [
  "description",
  "type",
  "enum",
  "not",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "required",
  "additionalProperties",
] as const;

/**
 * Puts the schemas of all spec files into one, in which references are `#/$defs/<Name>`.
 *
 * @throws Error on two schemas of one name, and on a reference to none.
 */
export function bundleSchema({ operations, shapes }: Pick<SpecFiles, "operations" | "shapes">): Bundle {
  const named = [
    ...shapes.map((shape) => [shape.title, bundled(shape)] as const),
    ...operations.map((operation) => [inputName(operation), inputSchema(operation)] as const),
  ];
  const $defs = Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
  assertUnique(named.map(([name]) => name));
  for (const [name, schema] of named) assertResolves(name, schema, $defs);
  for (const { operation, output } of operations)
    if (output) assertResolves(operation, bundled(output), $defs);
  return { $defs };
}

/** The name of an operation's input in the bundle. */
export function inputName({ operation }: OperationSpec): string {
  return `${operation}Input`;
}

/** The name of the shape that an operation answers with; `null` for an empty body. */
export function outputShape({ output }: OperationSpec): string | null {
  return output?.$ref === undefined ? null : shapeName(output.$ref);
}

/** The name of the schema that a reference of a spec file or of the bundle points to. */
export function shapeName(reference: string): string {
  return reference.replace(/^.*\//u, "").replace(/\.json$/u, "");
}

function inputSchema(operation: OperationSpec): Schema {
  return {
    description: `Input of ${operation.operation}. ${operation.summary}`,
    ...bundled(operation.input),
  };
}

function bundled(schema: Schema): Schema {
  const { $ref, properties, items } = schema;
  return {
    ...($ref !== undefined && { $ref: `#/$defs/${shapeName($ref)}` }),
    ...Object.fromEntries(keywords.filter((word) => word in schema).map((word) => [word, schema[word]])),
    ...(properties && { properties: mapValues(properties, bundled) }),
    ...(items && { items: bundled(items) }),
  };
}

/** Applies a function to each value of a record. */
export function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function assertUnique(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`specs/: two schemas are named ${twice}`);
}

function assertResolves(where: string, schema: Schema, $defs: Bundle["$defs"]): void {
  const { $ref, properties = {}, items } = schema;
  if ($ref !== undefined && !Object.hasOwn($defs, shapeName($ref))) {
    throw new Error(`specs/: ${where} refers to ${shapeName($ref)}, which is no shape`);
  }
  for (const [name, member] of Object.entries(properties)) assertResolves(`${where}.${name}`, member, $defs);
  if (items) assertResolves(`${where}[]`, items, $defs);
}
