import jmespath from "jmespath";
import type { Json } from "../model/json.js";

/**
 * What a JMESPath query finds in a value; `null` if nothing. A function that meets a value it can't take, such as
 * `length` of a member that is absent, finds nothing: the value is the target's, and no error of the query.
 * @throws {Error} if the query isn't JMESPath.
 */
export function query(value: Json, expression: string): Json {
  checkQuery(expression);
  try {
    return (jmespath.search(value, expression) as Json | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes sure that a text is JMESPath.
 * @throws {Error} that says where it isn't
 */
export function checkQuery(expression: string): void {
  if (known.has(expression)) return;
  jmespath.compile(expression);
  known.add(expression);
}

/** Queries that were checked before. */
const known = new Set<string>();
