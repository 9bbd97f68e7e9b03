import { HarnessError } from "../errors.js";
import type { Located } from "./located.js";

/**
 * Checks that no two pieces have one name.
 *
 * @param what - What is named, such as `case`.
 * @throws HarnessError `data` at the second of a name.
 */
export function checkUnique<T>(
  what: string,
  pieces: readonly Located<T>[],
  nameOf: (piece: T) => string,
): void {
  const seen = new Map<string, string>();
  for (const { where, value } of pieces) {
    const name = nameOf(value);
    const first = seen.get(name);
    if (first !== undefined) throw twice(what, name, [first, where]);
    seen.set(name, where);
  }
}

function twice(what: string, name: string, [first, second]: readonly [string, string]): HarnessError {
  return new HarnessError("data", {
    where: second,
    what: `there is another ${what} ${JSON.stringify(name)}`,
    got: `the first at ${first}`,
    hint: "Names are permanent: rename the newer one.",
  });
}
