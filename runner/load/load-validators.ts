import type { Validators } from "../model/validator.js";

/** Loads the validators of all inputs and outputs; late, because only a run needs them. */
export async function loadValidators(): Promise<Validators> {
  const { inputValidators, outputValidators } = await import("../../generated/validators.js");
  return {
    inputs: new Map(Object.entries(inputValidators)),
    outputs: new Map(Object.entries(outputValidators)),
  };
}
