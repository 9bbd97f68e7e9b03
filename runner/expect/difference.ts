import type { Json, JsonObject } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";

/** A mismatch before it is known which requirement it contradicts. */
export type Difference = Omit<Mismatch, "requirement" | "at">;

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A JSON Pointer, one member or index deeper. */
export function deeper(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A value without the members that are null, at any depth: SWF ignores them in requests. One that has none is returned. */
export function withoutNulls(value: Json): Json {
  if (!holdsNull(value)) return value;
  if (isList(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member ?? null)]));
}

function holdsNull(value: Json | undefined): boolean {
  if (isList(value)) return value.some(holdsNull);
  return isObject(value) ? Object.values(value).some(holdsNull) : value === null;
}
