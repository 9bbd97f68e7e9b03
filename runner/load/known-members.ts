import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileKind } from "../../generated/file-validators.js";
import type { Json, JsonObject } from "../model/json.js";
import { packageRoot } from "./package-root.js";
import { pointerTokens } from "./pointer.js";

/**
 * Lists the members that an object at a JSON Pointer may have in a file of a kind. It reads the schema itself, which
 * the generated validators no longer hold: slow, but only for a file that is wrong.
 */
export function knownMembers(kind: FileKind, pointer: string): ReadonlySet<string> {
  let places = expand({ schema: readSchema(`${kind}.schema.json`), file: `${kind}.schema.json` });
  for (const token of pointerTokens(pointer)) {
    places = places.flatMap((place) => below(place, token)).flatMap(expand);
  }
  return new Set(places.flatMap(({ schema }) => Object.keys(asObject(schema.properties))));
}

/** A part of a schema file. */
interface Place {
  readonly schema: JsonObject;
  readonly file: string;
}

function readSchema(file: string): JsonObject {
  return JSON.parse(readFileSync(join(packageRoot(), "specs/meta", file), "utf8"));
}

function below({ schema, file }: Place, token: string): Place[] {
  const member = asObject(schema.properties)[token];
  const patterns = Object.values(asObject(schema.patternProperties));
  const found = [...(member ? [member] : [...patterns, schema.additionalProperties]), schema.items];
  return found.filter(isObject).map((part) => ({ schema: part, file }));
}

/** A schema with all that it refers to or is put together from. */
function expand(place: Place): Place[] {
  const { schema, file } = place;
  const parts = [schema.then, schema.else, ...asList(schema.allOf), ...asList(schema.anyOf)];
  const own = parts.filter(isObject).map((part) => ({ schema: part, file }));
  const referred = typeof schema.$ref === "string" ? [follow(schema.$ref, file)] : [];
  return [place, ...[...own, ...referred].flatMap(expand)];
}

function follow(reference: string, from: string): Place {
  const [name = "", pointer = ""] = reference.split("#");
  const file = name === "" ? from : name;
  let schema: Json | undefined = readSchema(file);
  for (const token of pointerTokens(pointer)) schema = asObject(schema)[token];
  return { schema: asObject(schema), file };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
