import { isList, isObject } from "../expect/difference.js";
import type { Json } from "../model/json.js";

/** The names that templates of one list of steps can refer to: its own, then those of the scope around it. */
export interface Scope {
  readonly names: Map<string, Json>;
  /** Unique names given out in this scope, by word and length. */
  readonly uniques: Map<string, string>;
  readonly outer?: Scope;
}

/** A scope with nothing in it. */
export function newScope(outer?: Scope): Scope {
  return { names: new Map(), uniques: new Map(), ...(outer && { outer }) };
}

/** What a dotted path such as `task.taskToken` is bound to; `undefined` if it is bound to nothing. */
export function lookUp(scope: Scope, path: string): Json | undefined {
  const [name = "", ...rest] = path.split(".");
  const bound = scope.names.get(name);
  if (bound === undefined) return scope.outer && lookUp(scope.outer, path);
  return rest.reduce<Json | undefined>(member, bound);
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (isList(value)) return value[Number(name)];
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
