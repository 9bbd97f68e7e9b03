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

describe("the cases of a constraint", () => {
  it("rejects what is just past a bound, beside the accepted input", () => {
    const specs = withInput({ who: { type: "string", maxLength: 4 } });
    const cases = deriveCases(specs, suitesOf([{ given: [{ fixture: "thing" }], input: { who: "you" } }]));
    expect(casesUnder("greet-thing/who.maxLength/", cases)).toMatchInlineSnapshot(`
      {
        "accepts": {
          "given": [
            {
              "fixture": "thing",
            },
          ],
          "requirements": [
            "GreetThing.input.who.maxLength",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "requirement": "GreetThing.input.who.maxLength",
              },
              "input": {
                "who": {
                  "repeat": "a",
                  "times": 4,
                },
              },
              "twin": {
                "input": {
                  "who": "you",
                },
              },
            },
          ],
          "title": "who of 4 characters is accepted",
        },
        "rejects": {
          "given": [
            {
              "fixture": "thing",
            },
          ],
          "requirements": [
            "GreetThing.input.who.maxLength",
          ],
          "steps": [
            {
              "call": "GreetThing",
              "expect": {
                "fault": "ValidationError",
                "requirement": "GreetThing.input.who.maxLength",
              },
              "input": {
                "who": {
                  "repeat": "a",
                  "times": 5,
                },
              },
              "twin": {
                "input": {
                  "who": "you",
                },
              },
            },
          ],
          "title": "who of 5 characters is rejected",
        },
      }
    `);
  });

  it("leaves out required members, and gives them as null", () => {
    const specs = withInput({ who: { type: "string" } }, ["who"]);
    const cases = deriveCases(specs, suitesOf([{ input: { who: "you" } }]));
    const inputs = cases.flatMap(({ id, steps: [step] }) =>
      id.includes("required") && step && "call" in step ? [[id, step.input, step.twin]] : [],
    );
    expect(inputs).toEqual([
      ["greet-thing/who.required/absent", {}, { input: { who: "you" } }],
      ["greet-thing/who.required/null", { who: null }, { input: { who: "you" } }],
    ]);
  });

  it("lists both sides of numbers, lists, enumerations and types", () => {
    const specs = withInput({
      count: { type: "integer", minimum: 0, maximum: 10 },
      tags: {
        type: "array",
        minItems: 1,
        maxItems: 2,
        items: { type: "object", properties: { on: { type: "boolean" } } },
      },
      side: { type: "string", enum: ["LEFT", "RIGHT"] },
      since: { type: "number", title: "Timestamp" },
    });
    const cases = deriveCases(specs, suitesOf([{}, { variant: "tags", input: { tags: [{}] } }]));
    const lines = cases.flatMap(({ id, steps: [step] }) =>
      id.includes(".") && step && "call" in step ? [`${id} ${JSON.stringify(step.input)}`] : [],
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "greet-thing/count.type/rejects {"count":"many"}",
        "greet-thing/count.minimum/accepts {"count":0}",
        "greet-thing/count.minimum/rejects {"count":-1}",
        "greet-thing/count.maximum/accepts {"count":10}",
        "greet-thing/count.maximum/rejects {"count":11}",
        "greet-thing/tags.type/rejects {"tags":"list"}",
        "greet-thing/tags.minItems/accepts {"tags":["element-1"]}",
        "greet-thing/tags.minItems/rejects {"tags":[]}",
        "greet-thing/tags.maxItems/accepts {"tags":["element-1","element-2"]}",
        "greet-thing/tags.maxItems/rejects {"tags":["element-1","element-2","element-3"]}",
        "greet-thing/tags[].type/rejects {"tags":["structure"]}",
        "greet-thing/tags[].on.type/accepts {"tags":[{"on":true}]}",
        "greet-thing/tags[].on.type/rejects {"tags":[{"on":"maybe"}]}",
        "greet-thing/side.type/rejects {"side":42}",
        "greet-thing/side.enum/accepts-LEFT {"side":"LEFT"}",
        "greet-thing/side.enum/accepts-RIGHT {"side":"RIGHT"}",
        "greet-thing/side.enum/rejects {"side":"NOT_A_MEMBER"}",
        "greet-thing/since.type/accepts {"since":{"now":0}}",
        "greet-thing/since.type/rejects {"since":"yesterday"}",
      ]
    `);
  });

  it("tries a pattern by its samples, keeping names apart", () => {
    const patterns = [
      {
        pattern: name.pattern ?? "",
        title: "no colon",
        accepted: ["a b", ""],
        rejected: [
          { value: "a:b", why: "colon" },
          { value: "a:bcdefghijk", why: "colon, and too long" },
        ],
      },
    ];
    const specs = withInput({ name, other: { ...name, not: { const: "x" } } });
    const cases = deriveCases(specs, suitesOf([{ input: { name: { unique: "greeting" } } }], { patterns }));
    const lines = cases.flatMap(({ id, title, steps: [step] }) =>
      id.includes(".") && step && "call" in step ? [`${id}: ${title} ${JSON.stringify(step.input)}`] : [],
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "greet-thing/name.type/rejects: name given as 42 is rejected {"name":42}",
        "greet-thing/name.minLength/accepts: name of 1 character is accepted {"name":{"unique":"greeting","length":1}}",
        "greet-thing/name.minLength/rejects: name that is empty is rejected {"name":""}",
        "greet-thing/name.maxLength/accepts: name of 9 characters is accepted {"name":{"unique":"greeting","length":9}}",
        "greet-thing/name.maxLength/rejects: name of 10 characters is rejected {"name":{"unique":"greeting","length":10}}",
        "greet-thing/name.pattern/rejects-colon: name written "a:b" (colon) is rejected {"name":"a:b"}",
        "greet-thing/name.not/rejects: name that is "arn" is rejected {"name":"arn"}",
        "greet-thing/other.type/rejects: other given as 42 is rejected {"name":{"unique":"greeting"},"other":42}",
        "greet-thing/other.minLength/accepts: other of 1 character is accepted {"name":{"unique":"greeting"},"other":{"repeat":"a","times":1}}",
        "greet-thing/other.minLength/rejects: other that is empty is rejected {"name":{"unique":"greeting"},"other":""}",
        "greet-thing/other.maxLength/accepts: other of 9 characters is accepted {"name":{"unique":"greeting"},"other":{"repeat":"a","times":9}}",
        "greet-thing/other.maxLength/rejects: other of 10 characters is rejected {"name":{"unique":"greeting"},"other":{"repeat":"a","times":10}}",
        "greet-thing/other.pattern/accepts-1: other written "a b" is accepted {"name":{"unique":"greeting"},"other":"a b"}",
        "greet-thing/other.pattern/rejects-colon: other written "a:b" (colon) is rejected {"name":{"unique":"greeting"},"other":"a:b"}",
        "greet-thing/other.not/rejects: other that is "x" is rejected {"name":{"unique":"greeting"},"other":"x"}",
      ]
    `);
  });

  it("makes the thing as the bound wants it where the member names a thing of a fixture", () => {
    const exemplar = {
      given: [{ fixture: "big-thing" }, { fixture: "other" }],
      input: { name: { ref: "thing.name" }, other: { ref: "other" } },
      origins: { name: { parameter: "thingName" } },
    };
    const specs = withInput({ name: { type: "string", maxLength: 9 }, other: { type: "string" } });
    const { accepts } = casesUnder("greet-thing/name.maxLength/", deriveCases(specs, suitesOf([exemplar])));
    expect(accepts).toEqual({
      title: "name of 9 characters is accepted",
      requirements: ["GreetThing.input.name.maxLength"],
      given: [
        { fixture: "big-thing" },
        { fixture: "other" },
        { fixture: "big-thing", with: { thingName: { unique: "thing", length: 9 } }, as: "bound" },
      ],
      steps: [
        {
          call: "GreetThing",
          input: { name: { ref: "bound.thing.name" }, other: { ref: "other" } },
          expect: { requirement: "GreetThing.input.name.maxLength" },
          twin: { input: exemplar.input },
        },
      ],
    });
  });

  it("tries a member on the exemplar that gives it, unless a token makes that one go on", () => {
    const specs = withInput({
      size: { type: "integer", minimum: 0 },
      token: { type: "string", maxLength: 9 },
      list: { type: "string" },
      timeout: { type: "integer", minimum: 0 },
    });
    const origins = { token: { opaque: true } } as const;
    const cases = deriveCases(
      specs,
      suitesOf([
        { origins },
        { variant: "timeout", input: { list: "l", timeout: 5 }, origins },
        { variant: "next-page", input: { size: 1, token: { ref: "t" } }, origins },
      ]),
    );
    const inputs = cases.flatMap(({ id, steps: [step] }) =>
      id.endsWith(".minimum/accepts") || id.endsWith(".maxLength/rejects")
        ? [[id, step && "call" in step && step.input]]
        : [],
    );
    expect(inputs).toEqual([
      ["greet-thing/size.minimum/accepts", { size: 0 }],
      ["greet-thing/token.maxLength/rejects", { size: 1, token: { repeat: "a", times: 10 } }],
      ["greet-thing/timeout.minimum/accepts", { list: "l", timeout: 0 }],
    ]);
  });

  it("expects a made-up value to be unknown where only the service makes live ones", () => {
    const exemplar = { input: { name: { ref: "x" } }, origins: { name: { unknown: "GoneFault" } } };
    const specs = withInput({ name: { type: "string", minLength: 1, maxLength: 9 } });
    const cases = deriveCases(specs, suitesOf([exemplar]));
    expect(Object.keys(casesUnder("greet-thing/name.minLength/", cases))).toEqual(["rejects"]);
    expect(casesUnder("greet-thing/name.maxLength/", cases).accepts).toEqual({
      title: "name of 9 characters is well-formed, but names nothing",
      requirements: ["GreetThing.input.name.maxLength"],
      steps: [
        {
          call: "GreetThing",
          input: { name: { repeat: "a", times: 9 } },
          expect: { fault: "GoneFault", requirement: "GreetThing.input.name.maxLength" },
          twin: { input: { name: { ref: "x" } } },
        },
      ],
    });
  });

  it("tries no made-up value of a token", () => {
    const exemplar = { input: { token: { ref: "x" } }, origins: { token: { opaque: true } } } as const;
    const specs = withInput({ token: { type: "string", minLength: 1, maxLength: 9 } });
    const ids = deriveCases(specs, suitesOf([exemplar])).map(({ id }) => id);
    expect(ids.filter((id) => id.endsWith("/accepts"))).toEqual([]);
  });

  it("takes only what all readings of a bound allow, and rejects only what none does", () => {
    const conflict = {
      id: "GreetThing.conflict.size",
      subject: "GreetThing.input.size.maximum",
      text: "Given twice.",
      readings: [
        { source: "a", text: "100", value: 100 },
        { source: "b", text: "1000", value: 1000 },
      ],
    };
    const input = { type: "object", properties: { size: { type: "integer", maximum: 100 } } };
    const cases = deriveCases(specsOf({ input, conflicts: [conflict] }), suitesOf([{}]));
    const titles = cases.filter(({ id }) => id.includes("maximum")).map(({ title }) => title);
    expect(titles).toEqual(["size of 100 is accepted", "size of 1001 is rejected"]);
  });

  it("says when no value breaks a constraint alone", () => {
    const pattern = "^(?:NONE|[0-9])$";
    const patterns = [{ pattern, title: "a digit", accepted: ["7", "NONE"], rejected: [] }];
    const specs = withInput({ days: { type: "string", maxLength: 8, pattern } });
    const cases = deriveCases(specs, suitesOf([{}], { patterns }));
    expect(casesUnder("greet-thing/days.maxLength/", cases)).toMatchObject({
      accepts: {
        title: "days of 4 characters is accepted",
        note: "No text of 8 characters keeps the member's other constraints.",
      },
      rejects: { note: "No value breaks this constraint alone." },
    });
  });
});
