import { expect, it } from "vitest";
import type { OperationSpec, ShapeSpec } from "../../runner/model/spec.js";
import { bundleSchema } from "./bundle-schema.js";
import { writeTypes } from "./write-types.js";

const shapes: readonly ShapeSpec[] = [
  { title: "Kind", type: "string", enum: ["BIG", "SMALL"] },
  { title: "Name", description: "What it is called.", type: "string", minLength: 1 },
  { title: "NameList", type: "array", maxItems: 5, items: { $ref: "Name.json" } },
  {
    title: "Thing",
    type: "object",
    required: ["name"],
    properties: { name: { $ref: "Name.json" }, kind: { $ref: "Kind.json" } },
  },
];

const find: OperationSpec = {
  operation: "FindThing",
  documentation: "https://example.com",
  summary: "Finds a thing.",
  input: {
    type: "object",
    additionalProperties: false,
    required: ["names"],
    properties: {
      names: { $ref: "../shapes/NameList.json" },
      first: { $ref: "../shapes/Name.json", description: "Where to begin.", pattern: "^a" },
    },
  },
  output: { $ref: "../shapes/Thing.json" },
  faults: ["LostFault"],
  accessControl: { resource: null, conditionKeys: {} },
  clients: { "aws-cli": { command: "find-thing" }, boto3: { method: "find_thing" } },
  pagination: null,
  requirements: [],
  conflicts: [],
  samples: [],
};

const drop: OperationSpec = {
  ...find,
  operation: "DropThing",
  summary: "Drops it.",
  output: null,
  faults: [],
};

it("writes a type for each schema and one entry for each operation", async () => {
  const specs = { shapes, operations: [drop, find], faults: [], metaSchemas: [] };
  expect(await writeTypes(bundleSchema(specs), specs)).toMatchInlineSnapshot(`
    "// Generated from specs/. Do not edit; run \`npm run generate\`.

    /**
     * What it is called.
     */
    export type Name = string;
    export type NameList = Name[];
    export type Kind = "BIG" | "SMALL";

    /**
     * Input of DropThing. Drops it.
     */
    export interface DropThingInput {
      names: NameList;
      /**
       * Where to begin.
       */
      first?: Name;
    }
    /**
     * Input of FindThing. Finds a thing.
     */
    export interface FindThingInput {
      names: NameList;
      /**
       * Where to begin.
       */
      first?: Name;
    }
    export interface Thing {
      name: Name;
      kind?: Kind;
    }

    /** Output of FindThing. */
    export type FindThingOutput = Thing;

    /** Every operation with its input, its output (\`null\` for an empty body) and the faults it declares. */
    export interface Operations {
      DropThing: {
        input: DropThingInput;
        output: null;
        faults: never;
      };
      FindThing: {
        input: FindThingInput;
        output: FindThingOutput;
        faults: "LostFault";
      };
    }

    /** The name of an operation. */
    export type OperationName = keyof Operations;

    /** The name of a fault. */
    export type FaultName = never;
    "
  `);
});
