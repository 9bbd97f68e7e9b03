import { type FileKind, fileValidators } from "../../generated/file-validators.js";
import { type Complaint, type ErrorCode, HarnessError } from "../errors.js";
import type { Json } from "../model/json.js";
import { describeSchemaErrors } from "./describe-schema-errors.js";
import { jsonErrorPosition } from "./json-error-position.js";
import type { JsonFiles } from "./json-files.js";
import { readText } from "./read-text.js";

/**
 * Reads a JSON file of one kind and checks it against the schema of that kind.
 *
 * @param shown - How messages name the file; by default its path.
 * @throws HarnessError `data`, or `config` for a config file: if the file can't be read, isn't JSON (with line and
 * column) or isn't valid (with a JSON Pointer).
 */
export function readJsonFile<Kind extends keyof JsonFiles>(
  path: string,
  kind: Kind,
  shown: string = path,
): JsonFiles[Kind] {
  return checkDocument(parse(textOf(path, kind, shown), kind, shown), kind, shown);
}

/**
 * Checks a document that is already at hand against the schema of its kind.
 *
 * @throws HarnessError as {@link readJsonFile} does.
 */
export function checkDocument<Kind extends keyof JsonFiles>(
  document: Json,
  kind: Kind,
  shown: string,
): JsonFiles[Kind] {
  const errors = fileValidators[kind](document);
  if (errors.length > 0) throw refusal(kind, describeSchemaErrors({ file: shown, kind, document }, errors));
  // The schema has just shown it to be so.
  return document as unknown as JsonFiles[Kind];
}

function textOf(path: string, kind: FileKind, shown: string): string {
  try {
    return readText(path).replace(/^\uFEFF/u, "");
  } catch (error) {
    throw refusal(kind, { where: shown, what: "the file can't be read", got: reason(error) }, error);
  }
}

function parse(text: string, kind: FileKind, shown: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = jsonErrorPosition(text, error);
    const what = "the file is not JSON";
    throw refusal(kind, { where: `${shown}:${line}:${column}`, what, got: reason(error) }, error);
  }
}

function refusal(kind: FileKind, complaint: Complaint, cause?: unknown): HarnessError {
  const code: ErrorCode = kind === "config" ? "config" : "data";
  return new HarnessError(code, complaint, cause === undefined ? undefined : { cause });
}

// Node quotes the text that it stumbled over, line ends and all.
function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ");
}
