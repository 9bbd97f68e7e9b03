import type { Exemplar, Staging } from "../model/case.js";
import type { Specs } from "../model/spec.js";
import { checkGiven, type Reach, reachOfFixtures } from "./check-fixtures.js";
import { checkExpectation, checkOperation, checkSteps } from "./check-steps.js";
import { checkUnique } from "./check-unique.js";
import type { Located } from "./located.js";
import { locateCases, type SuiteFiles } from "./suite-files.js";
import { unknownName } from "./unknown-name.js";

/**
 * Checks what the files of `suites/` say of each other and of the specs.
 *
 * @throws HarnessError `data` at the first name that is there twice, or that names nothing.
 */
export function checkSuites(files: SuiteFiles, specs: Specs): void {
  const cases = locateCases(files);
  checkUnique("fixture", files.fixtures, ({ fixture }) => fixture);
  checkUnique("exemplar", files.exemplars, exemplarName);
  checkUnique("staging", files.stagings, ({ sample }) => sample);
  checkUnique("case", cases, ({ id }) => id);
  const reach = reachOfFixtures(files.fixtures);
  for (const { where, value } of files.fixtures) checkSituation(`${where} `, value, { reach, specs });
  for (const { where, value } of cases) checkSituation(where, value, { reach, specs });
  for (const exemplar of files.exemplars) checkExemplar(exemplar, { reach, specs });
  for (const staging of files.stagings) checkStaging(staging, { reach, specs });
}

interface Surroundings {
  readonly reach: Reach;
  readonly specs: Specs;
}

type Situation = Partial<Pick<Staging, "given" | "steps">>;

function checkSituation(where: string, { given, steps }: Situation, { reach, specs }: Surroundings): void {
  checkGiven(where, given, reach);
  checkSteps(`${where}/steps`, steps, specs);
}

function exemplarName({ operation, decision, variant }: Exemplar): string {
  return [operation, decision, variant].filter(Boolean).join(" ");
}

function checkExemplar({ where, value }: Located<Exemplar>, { reach, specs }: Surroundings): void {
  const decisions = specs.shapes.get("DecisionType")?.enum ?? [];
  checkOperation(`${where}/operation`, value.operation, specs);
  if (value.decision !== undefined && !decisions.includes(value.decision)) {
    throw unknownName(`${where}/decision`, { kind: "decision type", name: value.decision }, decisions);
  }
  checkGiven(where, value.given, reach);
  checkExpectation(`${where}/expect`, value.expect, specs);
}

function checkStaging({ where, value }: Located<Staging>, { reach, specs }: Surroundings): void {
  const samples = [...specs.operations.values()].flatMap((spec) =>
    spec.samples.map((_, index) => `${spec.operation}.sample.${index + 1}`),
  );
  if (!samples.includes(value.sample))
    throw unknownName(`${where}/sample`, { kind: "sample", name: value.sample }, samples);
  checkSituation(where, value, { reach, specs });
}
