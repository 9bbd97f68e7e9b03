import type { Json } from "../model/json.js";

/** For each JSON type a value of another one. None of them can be read as the right one. */
export const wrongValues: Readonly<Record<string, Json>> = {
  string: 42,
  integer: "many",
  number: "yesterday",
  boolean: "maybe",
  array: "list",
  object: "structure",
};
