import type { OperationName } from "../../generated/types.js";
import { inputValidators } from "../../generated/validators.js";
import type { WireRequest } from "./wire.js";
import { CommonError } from "./wire-error.js";

const prefixes = [
  "SimpleWorkflowService.",
  "com.amazonaws.swf.service.model.SimpleWorkflowService.",
] as const;

/** The operation that a request names; an `UnknownOperationException` if it names none. */
export function targetOf({ method, path, headers }: WireRequest): OperationName {
  const target = headers["x-amz-target"] ?? "";
  const prefix = prefixes.find((candidate) => target.startsWith(candidate));
  const operation = target.slice(prefix?.length ?? 0);
  const isKnown = prefix !== undefined && Object.hasOwn(inputValidators, operation);
  if (method !== "POST" || !isRoot(path) || !isKnown) {
    throw new CommonError("UnknownOperationException", `Unknown operation: ${method} ${path} ${target}`);
  }
  return operation as OperationName;
}

function isRoot(path: string): boolean {
  return path.split("?", 1)[0] === "/";
}
