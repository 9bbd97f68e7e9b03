import { HarnessError } from "../errors.js";
import { nearestName } from "./nearest-name.js";

/** A name that a file uses, with what it is to be the name of, such as `fixture`. */
export interface UsedName {
  readonly kind: string;
  readonly name: string;
}

const fewEnoughToList = 12;

/** Makes the error for a name that names nothing: with the nearest known one, or with all if they are few. */
export function unknownName(where: string, { kind, name }: UsedName, known: Iterable<string>): HarnessError {
  const names = [...known];
  const nearest = nearestName(name, names);
  const isListed = nearest === undefined && names.length > 0 && names.length <= fewEnoughToList;
  return new HarnessError("data", {
    where,
    what: `unknown ${kind} ${JSON.stringify(name)}`,
    ...(isListed && { expected: `one of ${names.join(", ")}` }),
    ...(nearest !== undefined && { hint: `Did you mean ${JSON.stringify(nearest)}?` }),
  });
}
