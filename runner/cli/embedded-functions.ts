import type { LambdaFunctions } from "../../reference/index.js";

/** The Lambda functions that a target with the capability `lambda` has, by name. */
export const embeddedFunctions: LambdaFunctions = {
  "swf-conformance-echo": (input) => input,
  "swf-conformance-fail": () => {
    throw new Error("This function always fails.");
  },
  "swf-conformance-hang": () => new Promise(() => {}),
};
