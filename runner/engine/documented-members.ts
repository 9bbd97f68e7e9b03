import { resolveSchema } from "../derive/resolve-schema.js";
import type { Specs } from "../model/spec.js";

/** The names of the members of an operation's output; none for one that answers with nothing. */
export function documentedMembers(operation: string, { operations, shapes }: Specs): ReadonlySet<string> {
  const output = operations.get(operation)?.output;
  return new Set(Object.keys(output ? (resolveSchema(shapes, output).properties ?? {}) : {}));
}
