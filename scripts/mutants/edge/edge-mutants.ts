import type { Case } from "../../../runner/model/case.js";
import type { Specs } from "../../../runner/model/spec.js";
import type { EdgeMutant } from "../mutant.js";
import { answerMutants } from "./answer-mutants.js";
import { inputMutants } from "./input-mutants.js";
import { outputMutants } from "./output-mutants.js";

/** The mutants that follow from the specs: one for each kind of derived requirement of each operation. */
export function edgeMutants(
  specs: Specs,
  casesAbout: (requirement: string) => readonly Case[],
): readonly EdgeMutant[] {
  return [...answerMutants(specs), ...inputMutants(specs, casesAbout), ...outputMutants(specs)];
}
