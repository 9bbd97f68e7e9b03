import jmespath from "jmespath";
import type { Json } from "../model/json.js";

/**
 * What a JMESPath query finds in a value; `null` if nothing.
 * @throws {Error} if the query isn't JMESPath.
 */
export function query(value: Json, expression: string): Json {
  return (jmespath.search(value, expression) as Json | undefined) ?? null;
}
