import { HarnessError } from "../errors.js";
import type { Schema, ShapeSpec } from "../model/spec.js";

/** The shapes of the specs, by name. */
export type Shapes = ReadonlyMap<string, ShapeSpec>;

/**
 * A schema with its own `$ref` taken in: what stands beside the reference adds to the shape, member by member of
 * a structure. References of members and elements stay.
 * @throws {HarnessError} `data` if the reference leads nowhere
 */
export function resolveSchema(shapes: Shapes, schema: Schema): Schema {
  const shape = referencedShape(shapes, schema);
  if (!shape) return schema;
  const { $ref: _, properties: added, ...siblings } = schema;
  const base = resolveSchema(shapes, shape);
  const properties = added || base.properties ? mergeProperties(base.properties, added) : undefined;
  return { ...base, ...siblings, ...(properties && { properties }) };
}

/**
 * The shape that a schema refers to, if it refers to one.
 * @throws {HarnessError} `data` if the reference leads nowhere
 */
export function referencedShape(shapes: Shapes, { $ref }: Schema): ShapeSpec | undefined {
  if ($ref === undefined) return undefined;
  const name = $ref.replace(/^.*\//, "").replace(/\.json$/, "");
  const shape = shapes.get(name);
  if (shape) return shape;
  throw new HarnessError("data", {
    where: `$ref ${$ref}`,
    what: "no such shape",
    hint: `Write specs/shapes/${name}.json, or mend the reference.`,
  });
}

type Properties = NonNullable<Schema["properties"]>;

function mergeProperties(base: Properties = {}, added: Properties = {}): Properties {
  const merged = Object.entries(added).map(([name, schema]) => [name, { ...base[name], ...schema }]);
  return { ...base, ...Object.fromEntries(merged) };
}
