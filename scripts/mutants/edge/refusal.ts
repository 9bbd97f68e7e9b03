import type { EdgeAnswer } from "./edge-fault.js";

/** The answer to an input that breaks its schema. */
export const validationError: EdgeAnswer = refusal("com.amazon.coral.validate#ValidationException");

/** The answer to an operation that isn't known. */
export const unknownOperation: EdgeAnswer = {
  ...refusal("com.amazon.coral.service#UnknownOperationException"),
  status: 404,
};

/** A refusal by the error of a name. */
export function refusal(type: string): EdgeAnswer {
  return { status: 400, body: { __type: type, message: "refused by a mutant" } };
}
