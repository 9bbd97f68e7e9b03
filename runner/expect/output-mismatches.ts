import type { WireResponse } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Mismatch } from "../model/mismatch.js";
import type { SchemaError, Validate } from "../model/validator.js";
import { deeper, isList, isObject, withoutNulls } from "./difference.js";

/** The requirement at a JSON Pointer into the output; `""` is the output as a whole. */
export type RequirementAt = (pointer: string) => string;

/** What the spec says of an operation's output. */
export interface OutputSpec {
  readonly validate: Validate;
  /** The members it documents; others may be there too. */
  readonly members: ReadonlySet<string>;
}

type Found = Omit<Mismatch, "at">;

/** Where the body of an accepted void call isn't empty. */
export function voidMismatches(response: WireResponse, requirementAt: RequirementAt): Found[] {
  if (response.body === "") return [];
  const actual = response.body.slice(0, 200);
  return [
    { requirement: requirementAt(""), kind: "unexpected", pointer: "", expected: "an empty body", actual },
  ];
}

/**
 * Where the body of an accepted call isn't the output that the spec describes. A null member counts as absent, and
 * as a mismatch of its own. No operation with an output answers with an object that has none of its members.
 */
export function outputMismatches(
  response: WireResponse,
  { validate, members }: OutputSpec,
  requirementAt: RequirementAt,
): Found[] {
  const { json } = response;
  if (json === undefined) return [notJson(response)];
  const value = withoutNulls(json);
  const nulls = value === json && json !== null ? [] : nullPointers(json, "");
  const found = validate(value).map((error) => fromSchemaError(error, json, requirementAt));
  const says = !isObject(json) || Object.keys(json).some((name) => members.has(name));
  const empty = says || found.length > 0 ? [] : [notJson(response)];
  return [...nulls.map(nullMember), ...found, ...empty];
}

/** The paths in a value, of those that are documented; the elements of a list share one, such as `domainInfos[].name`. */
export function pathsIn(value: Json, documented: ReadonlySet<string>): ReadonlySet<string> {
  const paths = new Set<string>();
  collectPaths(value, "", { documented, paths });
  return paths;
}

interface Collection {
  readonly documented: ReadonlySet<string>;
  readonly paths: Set<string>;
}

// What the target adds of its own is passed over: its names are not ours to collect.
function collectPaths(value: Json, path: string, collection: Collection): void {
  const { documented, paths } = collection;
  if (path !== "" && !documented.has(path)) return;
  if (path !== "") paths.add(path);
  if (isList(value)) for (const element of value) collectPaths(element, `${path}[]`, collection);
  else if (isObject(value))
    for (const [name, member] of Object.entries(value))
      collectPaths(member ?? null, path === "" ? name : `${path}.${name}`, collection);
}

function notJson(response: WireResponse): Found {
  return {
    requirement: "protocol.response-json",
    kind: "not-json",
    pointer: "",
    expected: "a JSON object with the documented members",
    actual: response.body.slice(0, 200),
  };
}

function nullMember(pointer: string): Found {
  return {
    requirement: "protocol.null-members-omitted",
    kind: "unexpected",
    pointer,
    expected: { is: "absent" },
    actual: null,
  };
}

function nullPointers(value: Json, pointer: string): string[] {
  if (value === null) return [pointer];
  if (isList(value)) return value.flatMap((element, index) => nullPointers(element, deeper(pointer, index)));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    nullPointers(member ?? null, deeper(pointer, name)),
  );
}

function fromSchemaError(error: SchemaError, output: Json, requirementAt: RequirementAt): Found {
  const missing = error.keyword === "required" ? String(error.params.missingProperty) : undefined;
  const pointer = missing === undefined ? error.instancePath : deeper(error.instancePath, missing);
  return {
    requirement: requirementAt(pointer),
    kind: missing !== undefined ? "missing" : error.keyword === "type" ? "wrong-type" : "wrong-value",
    pointer,
    expected: expectedBy(error),
    actual: valueAt(output, pointer),
  };
}

function expectedBy({ keyword, params }: SchemaError): Json {
  if (keyword === "required") return { is: "present" };
  const [bound] = [params.type, params.limit, params.allowedValues, params.pattern].filter(
    (found) => found !== undefined,
  );
  return { [keyword]: (bound ?? null) as Json };
}

function valueAt(value: Json, pointer: string): Json {
  let current: Json | undefined = value;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    current = isList(current) ? current[Number(name)] : isObject(current) ? current[name] : undefined;
  }
  return current ?? null;
}
