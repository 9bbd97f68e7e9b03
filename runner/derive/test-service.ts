import type { Case, Exemplar, Suites } from "../model/case.js";
import type { OperationSpec, Schema, ShapeSpec, Specs } from "../model/spec.js";

function operationSpec(parts: Partial<OperationSpec>): OperationSpec {
  return {
    operation: "GreetThing",
    documentation: "https://example.org/API_GreetThing.html",
    summary: "Greets.",
    input: { type: "object", properties: {} },
    output: null,
    faults: ["GoneFault"],
    accessControl: { resource: null, conditionKeys: {} },
    clients: { "aws-cli": { command: "greet-thing" }, boto3: { method: "greet_thing" } },
    pagination: null,
    requirements: [],
    conflicts: [],
    samples: [],
    ...parts,
  };
}

/** Specs of one operation, `GreetThing`. */
export function specsOf(parts: Partial<OperationSpec>, shapes: readonly ShapeSpec[] = []): Specs {
  const spec = operationSpec(parts);
  return {
    operations: new Map([[spec.operation, spec]]),
    shapes: new Map(shapes.map((shape) => [shape.title, shape])),
    faults: new Map(),
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

/** Specs of one operation with these input members. */
export function withInput(properties: Record<string, Schema>, required: string[] = []): Specs {
  return specsOf({ input: { type: "object", required, properties } });
}

/** Suites of these exemplars, over a fixture `thing` and one that stands on it. */
export function suitesOf(exemplars: readonly Partial<Exemplar>[], parts: Partial<Suites> = {}): Suites {
  const preset = { operation: "GreetThing", variant: "smallest", given: [], input: {}, origins: {} };
  const parameters = { thingName: { unique: "thing" } };
  const provides = { thing: { name: { ref: "thingName" } } };
  return {
    suites: [],
    fixtures: new Map([
      ["thing", { fixture: "thing", title: "A thing.", scope: "case", parameters, steps: [], provides }],
      [
        "big-thing",
        {
          fixture: "big-thing",
          title: "A big thing.",
          scope: "case",
          parameters: {},
          given: [{ fixture: "thing" }],
          steps: [],
          provides: {},
        },
      ],
    ]),
    exemplars: exemplars.map((exemplar) => ({ ...preset, ...exemplar })),
    patterns: [],
    stagings: [],
    ...parts,
  };
}

/** The cases whose ids begin so, by what follows. */
export function casesUnder(start: string, cases: readonly Case[]) {
  const own = cases.filter(({ id }) => id.startsWith(start));
  return Object.fromEntries(own.map(({ id, ...rest }) => [id.slice(start.length), rest]));
}
