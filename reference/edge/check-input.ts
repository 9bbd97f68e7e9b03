import type { OperationName } from "../../generated/types.js";
import { inputValidators, type SchemaError } from "../../generated/validators.js";
import type { JsonObject } from "./json-input.js";
import { CommonError } from "./wire-error.js";

/**
 * Refuses an input that breaks the schema of its operation: a `SerializationException` for a value of a wrong type, a
 * `ValidationException` for anything else. Members that the schema doesn't know are legal.
 */
export function checkInput(operation: OperationName, input: JsonObject): void {
  const errors = inputValidators[operation](input).filter(
    ({ keyword }) => keyword !== "additionalProperties",
  );
  if (errors.length === 0) return;
  const mistyped = errors.find(({ keyword }) => keyword === "type" || keyword === "depth");
  if (mistyped) {
    throw new CommonError(
      "SerializationException",
      `${mistyped.instancePath}: ${mistyped.message ?? "is unreadable"}`,
    );
  }
  throw new CommonError("ValidationException", describeErrors(errors, input));
}

function describeErrors(errors: readonly SchemaError[], input: JsonObject): string {
  const texts = errors.map((error) => describeError(error, input));
  const heading = `${errors.length} validation error${errors.length > 1 ? "s" : ""} detected`;
  return `${heading}: ${texts.join("; ")}`;
}

function describeError(error: SchemaError, input: JsonObject): string {
  const steps = error.instancePath.split("/").slice(1).map(unescapeStep);
  const value = steps.reduce<unknown>((at, step) => (at as JsonObject | undefined)?.[step], input);
  const lacking = error.keyword === "required" ? [String(error.params.missingProperty)] : [];
  const shown =
    lacking.length > 0
      ? "null"
      : `'${typeof value === "string" ? value.slice(0, 256) : JSON.stringify(value)}'`;
  return `Value ${shown} at '${memberPath([...steps, ...lacking])}' failed to satisfy constraint: ${constraintOf(error)}`;
}

/** Places in lists count from 1 and are followed by `member`. */
function memberPath(steps: readonly string[]): string {
  return steps.map((step) => (/^\d+$/.test(step) ? `${Number(step) + 1}.member` : step)).join(".");
}

function constraintOf({ keyword, params, message }: SchemaError): string {
  const limit = String(params.limit);
  switch (keyword) {
    case "required":
      return "Member must not be null";
    case "maxLength":
    case "maxItems":
      return `Member must have length less than or equal to ${limit}`;
    case "minLength":
    case "minItems":
      return `Member must have length greater than or equal to ${limit}`;
    case "maximum":
      return `Member must have value less than or equal to ${limit}`;
    case "minimum":
      return `Member must have value greater than or equal to ${limit}`;
    case "enum":
      return `Member must satisfy enum value set: [${(params.allowedValues as string[]).join(", ")}]`;
    case "pattern":
      return `Member must satisfy regular expression pattern: ${String(params.pattern)}`;
    default:
      return `Member ${message ?? "is not legal"}`;
  }
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
