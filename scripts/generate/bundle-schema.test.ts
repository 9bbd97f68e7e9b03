import { expect, it } from "vitest";
import type { OperationSpec, Schema, ShapeSpec } from "../../runner/model/spec.js";
import { bundleSchema } from "./bundle-schema.js";

const name: ShapeSpec = { title: "Name", type: "string", maxLength: 8, documentation: "https://example.com" };

it("names every shape and input, refers by name, and leaves out what is no schema", () => {
  const input = {
    type: "object",
    properties: { name: { $ref: "../shapes/Name.json", pattern: "^[a-z]*$" } },
  };
  expect(bundleSchema({ shapes: [name], operations: [operation(input)] })).toMatchInlineSnapshot(`
    {
      "$defs": {
        "GreetInput": {
          "description": "Input of Greet. Greets.",
          "properties": {
            "name": {
              "$ref": "#/$defs/Name",
              "pattern": "^[a-z]*$",
            },
          },
          "type": "object",
        },
        "Name": {
          "maxLength": 8,
          "type": "string",
        },
      },
    }
  `);
});

it("refuses two schemas of one name", () => {
  expect(() => bundleSchema({ shapes: [name, name], operations: [] })).toThrowErrorMatchingInlineSnapshot(
    `[Error: specs/: two schemas are named Name]`,
  );
});

it("refuses a reference to no shape, however deep", () => {
  const input = { properties: { list: { items: { $ref: "../shapes/Lost.json" } } } };
  expect(() =>
    bundleSchema({ shapes: [name], operations: [operation(input)] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: specs/: GreetInput.list[] refers to Lost, which is no shape]`,
  );
});

it("refuses an output that is no shape", () => {
  const lost = { ...operation({}), output: { $ref: "../shapes/Lost.json" } };
  expect(() => bundleSchema({ shapes: [], operations: [lost] })).toThrowErrorMatchingInlineSnapshot(
    `[Error: specs/: Greet refers to Lost, which is no shape]`,
  );
});

function operation(input: Schema): OperationSpec {
  return {
    operation: "Greet",
    documentation: "https://example.com",
    summary: "Greets.",
    input,
    output: null,
    faults: [],
    accessControl: { resource: null, conditionKeys: {} },
    clients: { "aws-cli": { command: "greet" }, boto3: { method: "greet" } },
    pagination: null,
    requirements: [],
    conflicts: [],
    samples: [],
  };
}
