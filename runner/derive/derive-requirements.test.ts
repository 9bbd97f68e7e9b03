import { describe, expect, it } from "vitest";
import type { OperationSpec, ShapeSpec, Specs } from "../model/spec.js";
import { deriveRequirements } from "./derive-requirements.js";

const written = {
  id: "Greet.says-hello",
  level: "must",
  tier: "documented",
  text: "It says hello.",
  source: "x",
} as const;

const greet: OperationSpec = {
  operation: "Greet",
  documentation: "https://example.org/API_Greet.html",
  summary: "Greets.",
  input: {
    type: "object",
    required: ["list"],
    properties: {
      list: { $ref: "../shapes/List.json", properties: { name: { pattern: "^a", not: { const: "arn" } } } },
      tags: { type: "array", maxItems: 5, items: { $ref: "../shapes/Name.json" } },
    },
  },
  output: { type: "object", required: ["count"], properties: { count: { type: "integer", minimum: 0 } } },
  faults: ["GoneFault"],
  accessControl: { resource: null, conditionKeys: {} },
  clients: { "aws-cli": { command: "greet" }, boto3: { method: "greet" } },
  pagination: null,
  requirements: [written],
  conflicts: [],
  samples: [{ request: { headers: {}, body: {} }, response: { status: 200, headers: {}, body: null } }],
};

const shapes: ShapeSpec[] = [
  { title: "Name", type: "string", minLength: 1, maxLength: 3 },
  {
    title: "List",
    documentation: "https://example.org/API_List.html",
    type: "object",
    required: ["name"],
    properties: { name: { $ref: "Name.json" } },
  },
  { title: "DecisionType", type: "string", enum: ["StartTimer"] },
];

function specsOf(operation: OperationSpec): Specs {
  const fault = {
    fault: "GoneFault",
    documentation: "",
    summary: "It is gone.",
    status: 400,
    requirements: [],
  };
  return {
    operations: new Map([[operation.operation, operation]]),
    shapes: new Map(shapes.map((shape) => [shape.title, shape])),
    faults: new Map([["GoneFault", fault]]),
    service: {
      service: "s",
      apiVersion: "1",
      commonErrors: [],
      quotas: {},
      longPoll: { holdSeconds: 60, clientTimeoutSeconds: 70 },
      requirements: [],
      conflicts: [],
    },
  };
}

describe("deriveRequirements", () => {
  it("makes one of each fact that the specs state", () => {
    const lines = [...deriveRequirements(specsOf(greet)).values()].map(
      ({ id, text, source }) => `${id}: ${text} (${source})`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "Greet.says-hello: It says hello. (x)",
        "Greet.operation: Greet is a known operation and its smallest input is accepted (API_Greet.html)",
        "Greet.input.list.required: list is required (API_Greet.html)",
        "Greet.input.list.type: list is a structure (API_Greet.html)",
        "Greet.input.list.name.required: list.name is required (API_List.html)",
        "Greet.input.list.name.type: list.name is a string (API_List.html)",
        "Greet.input.list.name.minLength: list.name is at least 1 character (API_List.html)",
        "Greet.input.list.name.maxLength: list.name is at most 3 characters (API_List.html)",
        "Greet.input.list.name.pattern: list.name has the form ^a (API_Greet.html)",
        "Greet.input.list.name.not: list.name is not the text "arn" (API_Greet.html)",
        "Greet.input.tags.type: tags is a list (API_Greet.html)",
        "Greet.input.tags.maxItems: tags has at most 5 elements (API_Greet.html)",
        "Greet.input.tags[].type: tags[] is a string (API_Greet.html)",
        "Greet.input.tags[].minLength: tags[] is at least 1 character (API_Greet.html)",
        "Greet.input.tags[].maxLength: tags[] is at most 3 characters (API_Greet.html)",
        "Greet.output: Greet answers with a structure (API_Greet.html)",
        "Greet.output.count: count is always there, is a whole number, is at least 0 (API_Greet.html)",
        "Greet.fault.GoneFault: Greet answers with GoneFault where it applies: It is gone. (API_Greet.html)",
        "Greet.sample.1: the printed request 1 of Greet is understood, and answered in the printed form (API_Greet.html)",
        "StartTimer.decision: StartTimer is a known decision type and its smallest attributes are accepted (API_Decision.html)",
      ]
    `);
  });

  it("refuses an id that is used twice", () => {
    const twice = { ...greet, requirements: [written, { ...written, text: "It says it again." }] };
    expect(() => deriveRequirements(specsOf(twice))).toThrowErrorMatchingInlineSnapshot(
      `[HarnessError: requirement Greet.says-hello: the id is used twice; got "It says hello." (x) and "It says it again." (x)]`,
    );
  });

  it("says of a derived requirement why no client can observe it", () => {
    const unobservable = { "Greet.output.count": "Nobody counts." };
    const marked = deriveRequirements(specsOf({ ...greet, unobservable }));
    expect(marked.get("Greet.output.count")?.unobservable).toBe("Nobody counts.");
    expect(marked.get("Greet.output")?.unobservable).toBeUndefined();
    const unknown = { ...greet, unobservable: { "Greet.output.amount": "Nobody counts." } };
    expect(() => deriveRequirements(specsOf(unknown))).toThrowErrorMatchingInlineSnapshot(
      `[HarnessError: specs/operations/Greet.json unobservable: there is no such requirement; got Greet.output.amount]`,
    );
  });

  it("refuses a reference that leads nowhere", () => {
    const astray = { ...greet, input: { type: "object", properties: { a: { $ref: "../shapes/B.json" } } } };
    expect(() => deriveRequirements(specsOf(astray))).toThrowErrorMatchingInlineSnapshot(
      `[HarnessError: $ref ../shapes/B.json: no such shape]`,
    );
  });
});
