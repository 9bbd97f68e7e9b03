import { expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { checkSpecs } from "./check-specs.js";
import { loadSpecs } from "./load-specs.js";
import { packageRoot } from "./package-root.js";

const specs = loadSpecs(packageRoot());

it("loads every operation, shape and fault under its own name", () => {
  expect([specs.operations.size, specs.faults.size]).toEqual([39, 11]);
  expect([...specs.shapes].filter(([name, shape]) => shape.title !== name)).toEqual([]);
});

it("refuses a reference to a shape that isn't there", () => {
  const shapes = new Map(specs.shapes).set("Name", { title: "Name", items: { $ref: "DomianName.json" } });
  expect(messageOf(() => checkSpecs({ ...specs, shapes }))).toMatchInlineSnapshot(`
    "specs/shapes/Name.json /items/$ref: unknown shape "DomianName"
    Did you mean "DomainName"?"
  `);
});

it("refuses a fault that isn't there", () => {
  const faults = new Map(specs.faults);
  faults.delete("TypeDeprecatedFault");
  expect(messageOf(() => checkSpecs({ ...specs, faults }))).toMatchInlineSnapshot(`
    "specs/operations/DeprecateActivityType.json /faults/1: unknown fault "TypeDeprecatedFault"
    Did you mean "TypeNotDeprecatedFault"?"
  `);
});

function messageOf(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof HarnessError)
      return [error.message, error.complaint.hint].filter(Boolean).join("\n");
  }
  return undefined;
}
