import { HarnessError } from "../errors.js";
import { isList, isObject } from "../expect/difference.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Template } from "../model/template.js";
import { lookUp, newScope, type Scope } from "./scope.js";
import type { UniqueNames } from "./unique-names.js";

/** Where the values come from that templates leave open. */
export interface Fillings {
  readonly uniqueName: UniqueNames;
  /** Epoch seconds on the target. */
  readonly now: () => number;
  /** A quota of the target by its name. */
  readonly quota?: (name: string) => number;
}

type Form = (template: JsonObject, scope: Scope, fillings: Fillings) => Json;

/** The special forms by the sorted names of their keys. */
const forms: Readonly<Record<string, Form>> = {
  ref: ({ ref }, scope) => resolve(String(ref), scope),
  unique: ({ unique }, scope, fillings) => uniqueIn(scope, String(unique), undefined, fillings),
  "length,unique": ({ unique, length }, scope, fillings) =>
    uniqueIn(scope, String(unique), Number(length), fillings),
  "repeat,times": ({ repeat, times }) => String(repeat).repeat(Number(times)),
  now: ({ now }, _scope, fillings) => Math.round((fillings.now() + Number(now)) * 1000) / 1000,
  join: ({ join }, scope, fillings) =>
    (isList(join) ? join : []).map((part) => String(fillTemplate(part, scope, fillings))).join(""),
  literal: ({ literal }) => literal ?? null,
  sequence: ({ sequence }, scope, fillings) =>
    isObject(sequence) ? repeated(sequence, scope, fillings) : [],
};

const mostKeys = 2;

/**
 * The JSON that a template stands for.
 * @throws {HarnessError} `data` if it refers to something that nothing has bound.
 */
export function fillTemplate(template: Template, scope: Scope, fillings: Fillings): Json {
  if (isList(template)) return template.map((element) => fillTemplate(element, scope, fillings));
  if (!isObject(template)) return template;
  const form = formOf(template);
  if (form) return form(template, scope, fillings);
  return Object.fromEntries(
    Object.entries(template).map(([name, inner]) => [name, fillTemplate(inner ?? null, scope, fillings)]),
  );
}

function formOf(template: JsonObject): Form | undefined {
  const names = Object.keys(template);
  return names.length > mostKeys ? undefined : forms[names.sort().join(",")];
}

function resolve(path: string, scope: Scope): Json {
  const bound = lookUp(scope, path);
  if (bound !== undefined) return bound;
  throw new HarnessError("data", {
    where: `{ "ref": "${path}" }`,
    what: "nothing of that name is bound here",
    hint: "Bind it by `capture` in an earlier step, or ask for a fixture that provides it.",
  });
}

function uniqueIn(scope: Scope, word: string, length: number | undefined, { uniqueName }: Fillings): string {
  const key = `${word} ${length ?? ""}`;
  const name = scope.uniques.get(key) ?? uniqueName(word, length);
  scope.uniques.set(key, name);
  return name;
}

function repeated({ count, each }: JsonObject, scope: Scope, fillings: Fillings): Json {
  const length = isObject(count) ? (fillings.quota?.(String(count.quota)) ?? 0) : Number(count);
  return Array.from({ length }, (_, index) => {
    const inner = newScope(scope);
    inner.names.set("index", index + 1);
    return fillTemplate(each ?? null, inner, fillings);
  });
}
