import jmespath from "jmespath";
import type { Json } from "../model/json.js";

/** What jmespath calls its errors about the query itself; its others are about the value. */
const errorsOfQuery: ReadonlySet<string> = new Set(["LexerError", "ParserError"]);

/**
 * What a JMESPath query finds in a value; `null` if nothing. A function that meets a value it can't take, such as
 * `length` of a member that is absent, finds nothing: the value is the target's, and no error of the query.
 * @throws {Error} if the query isn't JMESPath.
 */
export function query(value: Json, expression: string): Json {
  try {
    return (jmespath.search(value, expression) as Json | undefined) ?? null;
  } catch (error) {
    if (error instanceof Error && errorsOfQuery.has(error.name)) throw error;
    return null;
  }
}
