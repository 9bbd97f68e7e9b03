import { describe, expect, it } from "vitest";
import type { Schema } from "../model/spec.js";
import { deriveCases } from "./derive-cases.js";
import { casesUnder, specsOf, suitesOf, withInput } from "./test-service.js";

const name: Schema = {
  type: "string",
  minLength: 1,
  maxLength: 9,
  pattern: "^[^:]*$",
  not: { const: "arn" },
};

describe("deriveCases", () => {
  it("accepts each exemplar, looks at the output, and gives optional members as null", () => {
    const specs = specsOf({
      input: { type: "object", properties: { who: { type: "string" } } },
      output: { type: "object", properties: { count: { type: "integer" } } },
    });
    const full = { variant: "who-given", input: { who: "x" }, given: [{ fixture: "thing" }] };
    const cases = deriveCases(specs, suitesOf([{ expect: { output: { count: 1 } } }, full]));
    expect(cases.filter(({ id }) => !id.includes(".type/"))).toMatchInlineSnapshot(`
      [
        {
          "id": "greet-thing/smallest-input",
          "requirements": [
            "GreetThing.operation",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "output": {
                  "count": 1,
                },
              },
              "input": {},
            },
          ],
          "title": "GreetThing accepts its smallest input",
        },
        {
          "given": [
            {
              "fixture": "thing",
            },
          ],
          "id": "greet-thing/accepts/who-given",
          "requirements": [
            "GreetThing.operation",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "input": {
                "who": "x",
              },
            },
          ],
          "title": "GreetThing accepts an input with who given",
        },
        {
          "given": [
            {
              "fixture": "thing",
            },
          ],
          "id": "greet-thing/output",
          "requirements": [
            "GreetThing.output",
            "GreetThing.output.count",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "input": {
                "who": "x",
              },
            },
          ],
          "title": "GreetThing answers with the documented members",
        },
        {
          "id": "greet-thing/null-members-ignored",
          "requirements": [
            "protocol.null-members-ignored",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "output": {
                  "count": 1,
                },
                "requirement": "protocol.null-members-ignored",
              },
              "input": {
                "who": null,
              },
              "twin": {
                "input": {},
              },
            },
          ],
          "title": "GreetThing takes null for a member that is not given",
        },
      ]
    `);
  });

  it("sends printed requests as printed, and held against the printed answer once their state is built", () => {
    const headers = {
      Host: "h",
      "Content-Type": "application/x-amz-json-1.0",
      "Content-Encoding": "amz-1.0",
    };
    const sample = {
      request: { headers, body: { token: "AAAA", name: "printed" } },
      response: { status: 200, headers: {}, body: { things: [{ at: 1, name: "printed" }] } },
    };
    const staging = {
      sample: "GreetThing.sample.1",
      title: "a greeted thing is listed",
      given: [{ fixture: "thing" }],
      replace: { name: { ref: "thing.name" } },
      loosen: { "things[].at": { is: "number" } },
    };
    const exemplar = { input: { token: { ref: "x" } }, origins: { token: { opaque: true } } } as const;
    const cases = deriveCases(specsOf({ samples: [sample] }), suitesOf([exemplar], { stagings: [staging] }));
    expect(casesUnder("greet-thing/sample-1/", cases)).toMatchInlineSnapshot(`
      {
        "as-printed": {
          "given": [
            {
              "fixture": "domain",
            },
          ],
          "note": "What the request names does not exist on most targets, so a declared fault is as good as success.",
          "requirements": [
            "GreetThing.sample.1",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "fault": [
                  "GoneFault",
                  "ValidationError",
                ],
                "orSuccess": true,
              },
              "http": {
                "headers": {
                  "content-encoding": "amz-1.0",
                  "content-type": "application/x-amz-json-1.0",
                },
              },
              "input": {
                "literal": {
                  "name": "printed",
                  "token": "AAAA",
                },
              },
            },
          ],
          "title": "GreetThing understands its printed request 1",
        },
        "staged": {
          "given": [
            {
              "fixture": "thing",
            },
          ],
          "requirements": [
            "GreetThing.sample.1",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "output": {
                  "things": [
                    {
                      "at": {
                        "is": "number",
                      },
                      "name": "printed",
                    },
                  ],
                },
                "requirement": "GreetThing.sample.1",
              },
              "input": {
                "name": {
                  "ref": "thing.name",
                },
                "token": "AAAA",
              },
            },
          ],
          "title": "a greeted thing is listed",
        },
      }
    `);
  });

  it("tries members of a decision on the exemplars of its type", () => {
    const attributes = { type: "object", properties: { timerId: { type: "string" } } };
    const decision = { type: "object", properties: { startTimerDecisionAttributes: attributes } };
    const input = { type: "object", properties: { decisions: { type: "array", items: decision } } };
    const types = { title: "DecisionType", type: "string", enum: ["StartTimer"] };
    const exemplars = [
      {},
      { decision: "StartTimer", input: { decisions: [{ startTimerDecisionAttributes: { timerId: "t" } }] } },
    ];
    const cases = deriveCases(specsOf({ input }, [types]), suitesOf(exemplars));
    expect(cases.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "greet-thing/smallest-input",
        "greet-thing/output",
        "decisions/start-timer/smallest-input",
        "greet-thing/decisions.type/rejects",
        "greet-thing/decisions[].type/rejects",
        "decisions/start-timer/startTimerDecisionAttributes.type/rejects",
        "decisions/start-timer/timerId.type/rejects",
        "greet-thing/null-members-ignored",
      ]
    `);
  });

  it.each([
    ["an operation has no exemplar", suitesOf([])],
    ["no exemplar has a place for a member", suitesOf([{}])],
    ["a pattern has no samples", suitesOf([{ input: { filter: { name: "n" } } }])],
    [
      "an origin names no parameter of its fixtures",
      suitesOf([{ input: { filter: { name: "n" } }, origins: { "filter.name": { parameter: "size" } } }]),
    ],
    [
      "a staging names no sample",
      suitesOf([{}], {
        stagings: [{ sample: "A.sample.1", title: "t", given: [], replace: {}, loosen: {} }],
      }),
    ],
  ])("complains if %s", (title, suites) => {
    const filter = {
      type: "object",
      properties: { name: title.includes("pattern") ? name : { type: "string", maxLength: 9 } },
    };
    const specs = title.includes("staging") ? specsOf({}) : withInput({ filter });
    expect(() => deriveCases(specs, suites)).toThrowErrorMatchingSnapshot();
  });
});
