import type { Schema, Specs } from "../model/spec.js";
import { unknownName } from "./unknown-name.js";

/**
 * Checks that specs refer only to shapes and faults that are there.
 *
 * @throws HarnessError `data` at the first reference to nothing.
 */
export function checkSpecs(specs: Specs): void {
  for (const [name, shape] of specs.shapes) checkSchema(specs, `specs/shapes/${name}.json `, shape);
  for (const { operation, input, output, faults } of specs.operations.values()) {
    const file = `specs/operations/${operation}.json `;
    checkSchema(specs, `${file}/input`, input);
    if (output) checkSchema(specs, `${file}/output`, output);
    for (const [index, fault] of faults.entries()) {
      if (!specs.faults.has(fault))
        throw unknownName(`${file}/faults/${index}`, { kind: "fault", name: fault }, specs.faults.keys());
    }
  }
}

function checkSchema(specs: Specs, where: string, schema: Schema): void {
  const { $ref, properties = {}, items } = schema;
  if ($ref !== undefined) {
    const shape = $ref.replace(/^.*\//u, "").replace(/\.json$/u, "");
    if (!specs.shapes.has(shape))
      throw unknownName(`${where}/$ref`, { kind: "shape", name: shape }, specs.shapes.keys());
  }
  for (const [name, member] of Object.entries(properties))
    checkSchema(specs, `${where}/properties/${name}`, member);
  if (items) checkSchema(specs, `${where}/items`, items);
}
