import type { Json, JsonObject } from "../../model/json.js";
import type { OperationSpec, Schema, Specs } from "../../model/spec.js";
import { resolveSchema } from "../resolve-schema.js";

/** An input with every member that an operation has, as its schema wants it; what it names need not exist. */
export function sampleInput({ shapes }: Specs, { input }: OperationSpec): JsonObject {
  const { properties = {} } = resolveSchema(shapes, input);
  return sampleMembers(properties, (schema) => sampleValue(schema));

  function sampleValue(schema: Schema): Json {
    const {
      type,
      enum: names,
      items,
      minimum,
      minLength,
      properties: members = {},
    } = resolveSchema(shapes, schema);
    if (names?.[0] !== undefined) return names[0];
    if (type === "object") return sampleMembers(members, sampleValue);
    if (type === "array") return items ? [sampleValue(items)] : [];
    if (type === "boolean") return true;
    return type === "string" ? "x".repeat(Math.max(minLength ?? 1, 1)) : Math.max(minimum ?? 1, 1);
  }
}

function sampleMembers(
  members: Readonly<Record<string, Schema>>,
  makeValue: (schema: Schema) => Json,
): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, makeValue(schema)]));
}
