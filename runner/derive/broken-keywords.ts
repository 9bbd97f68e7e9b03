import type { Json } from "../model/json.js";
import type { Schema } from "../model/spec.js";
import type { InputKeyword } from "./requirement-id.js";

type Check = (schema: Schema, value: Json) => boolean;

/** For each keyword that a scalar or a list can break: whether the value keeps it. */
const checks: Readonly<Partial<Record<InputKeyword, Check>>> = {
  minLength: ({ minLength = 0 }, value) => typeof value !== "string" || lengthOf(value) >= minLength,
  maxLength: ({ maxLength = Infinity }, value) => typeof value !== "string" || lengthOf(value) <= maxLength,
  pattern: ({ pattern = "" }, value) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  not: ({ not }, value) => value !== not?.const,
  enum: (schema, value) => schema.enum?.some((member) => member === value) ?? true,
  minimum: ({ minimum = -Infinity }, value) => typeof value !== "number" || value >= minimum,
  maximum: ({ maximum = Infinity }, value) => typeof value !== "number" || value <= maximum,
  minItems: ({ minItems = 0 }, value) => !Array.isArray(value) || value.length >= minItems,
  maxItems: ({ maxItems = Infinity }, value) => !Array.isArray(value) || value.length <= maxItems,
};

/** The keywords of a schema, its type apart, that a value of the right type breaks. */
export function brokenKeywords(schema: Schema, value: Json): InputKeyword[] {
  const names = Object.keys(checks) as InputKeyword[];
  return names.filter((keyword) => schema[keyword] !== undefined && !checks[keyword]?.(schema, value));
}

/** The number of code points: of code units, less one for each pair of surrogates. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
