import type { CallStep, Step } from "../model/case.js";
import type { Expectation } from "../model/expectation.js";
import type { Specs } from "../model/spec.js";
import { locateAll } from "./located.js";
import { unknownName } from "./unknown-name.js";

/**
 * Checks that steps call operations and expect faults that the specs know.
 *
 * @param where - The place of the list of steps.
 * @throws HarnessError `data` at the first name that the specs don't have.
 */
export function checkSteps(where: string, steps: readonly Step[] | undefined, specs: Specs): void {
  for (const { where: place, value } of locateAll(where, steps ?? [])) {
    if ("together" in value) checkSteps(`${place}/together`, value.together, specs);
    else if ("inTurn" in value) checkSteps(`${place}/inTurn`, value.inTurn, specs);
    else if ("call" in value) checkCall(place, value, specs);
  }
}

function checkCall(where: string, step: CallStep, specs: Specs): void {
  checkOperation(`${where}/call`, step.call, specs);
  checkExpectation(`${where}/expect`, step.expect, specs);
}

/** Checks that the specs know an operation. @throws HarnessError `data` if they don't. */
export function checkOperation(where: string, operation: string, { operations }: Specs): void {
  if (!operations.has(operation))
    throw unknownName(where, { kind: "operation", name: operation }, operations.keys());
}

/** Checks that the specs know the faults that are expected. @throws HarnessError `data` if they don't. */
export function checkExpectation(where: string, expectation: Expectation | undefined, specs: Specs): void {
  const known = [...specs.faults.keys(), ...specs.service.commonErrors.map(({ name }) => name)];
  for (const fault of [expectation?.fault ?? []].flat()) {
    if (!known.includes(fault)) throw unknownName(`${where}/fault`, { kind: "fault", name: fault }, known);
  }
}
