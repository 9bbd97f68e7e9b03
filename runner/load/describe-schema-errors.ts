import type { FileKind } from "../../generated/file-validators.js";
import type { Complaint } from "../errors.js";
import type { Json } from "../model/json.js";
import type { SchemaError } from "../model/validator.js";
import { knownMembers } from "./known-members.js";
import { didYouMean, nearestName } from "./nearest-name.js";
import { valueAt } from "./pointer.js";

/** A file that its schema refuses. */
export interface RefusedFile {
  /** The file as it is named to the reader. */
  readonly file: string;
  readonly kind: FileKind;
  readonly document: Json;
}

/** Words what is wrong with a file: the most telling of the schema's errors, and how many others there are. */
export function describeSchemaErrors(refused: RefusedFile, errors: readonly SchemaError[]): Complaint {
  const telling = errors.filter(({ keyword }) => !summaries.has(keyword));
  const [error] = [...telling.filter(isUnknownMember), ...telling, ...errors];
  if (error === undefined) return { where: refused.file, what: "it does not fit its schema" };
  const complaint = wordError(refused, error);
  const hint = [complaint.hint, others(telling.length - 1)].filter(Boolean).join(" ");
  return { where: `${refused.file} ${error.instancePath}`.trim(), ...complaint, ...(hint && { hint }) };
}

/** Errors that only say that other errors matter. */
const summaries: ReadonlySet<string> = new Set(["if", "anyOf", "oneOf", "allOf", "propertyNames"]);

function isUnknownMember({ keyword }: SchemaError): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties";
}

function others(count: number): string {
  if (count <= 0) return "";
  return count === 1 ? "The file has one more error." : `The file has ${count} more errors.`;
}

function wordError(refused: RefusedFile, error: SchemaError): Omit<Complaint, "where"> {
  const { keyword, params, message = "it does not fit its schema" } = error;
  const value = valueAt(refused.document, error.instancePath);
  if (isUnknownMember(error)) return wordUnknownMember(refused, error);
  switch (keyword) {
    case "required":
      return { what: `member ${quote(params.missingProperty)} is missing` };
    case "type":
      return { what: "wrong type", expected: [params.type].flat().join(" or "), got: typeName(value) };
    case "enum":
      return wordEnum(params.allowedValues, value);
    case "const":
      return { what: "wrong value", expected: quote(params.allowedValue), got: quote(value) };
    case "pattern":
      return { what: "wrong form", expected: `text that matches ${params.pattern}`, got: quote(value) };
    default:
      return { what: message, ...(value !== undefined && keyword !== "depth" && { got: quote(value) }) };
  }
}

function wordUnknownMember(refused: RefusedFile, error: SchemaError): Omit<Complaint, "where"> {
  const name = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
  const known = knownMembers(refused.kind, error.instancePath);
  return {
    what: `unknown member ${quote(name)}`,
    ...(nearestName(name, known) === undefined &&
      known.size > 0 && { expected: `one of ${[...known].join(", ")}` }),
    ...didYouMean(name, known),
  };
}

function wordEnum(allowed: unknown, value: Json | undefined): Omit<Complaint, "where"> {
  const values = Array.isArray(allowed) ? allowed : [];
  const texts = values.filter((one) => typeof one === "string");
  return {
    what: "wrong value",
    expected: `one of ${values.map(quote).join(", ")}`,
    got: quote(value),
    ...(typeof value === "string" && didYouMean(value, texts)),
  };
}

function typeName(value: Json | undefined): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const longest = 80;

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
