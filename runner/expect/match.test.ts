import { describe, expect, it } from "vitest";
import { match } from "./match.js";

describe("match", () => {
  it("lets an object have more members than the matcher names", () => {
    expect(match({ a: 1 }, { a: 1, b: 2 })).toEqual([]);
  });

  it("names the place, the kind and both sides of each difference", () => {
    expect(match({ a: { b: "x" }, c: 1 }, { a: { b: "y" } })).toMatchInlineSnapshot(`
      [
        {
          "actual": "y",
          "expected": "x",
          "kind": "wrong-value",
          "pointer": "/a/b",
        },
        {
          "actual": null,
          "expected": 1,
          "kind": "missing",
          "pointer": "/c",
        },
      ]
    `);
  });

  it("tells a wrong type from a wrong value", () => {
    expect(match({ count: 1 }, { count: "1" })[0]?.kind).toBe("wrong-type");
  });

  it("takes a list element by element and in length", () => {
    expect(match([1, 2], [1, 3])[0]?.pointer).toBe("/1");
    expect(match([1, 2], [1])[0]?.expected).toEqual({ length: 2 });
  });

  it("is not led astray by members of Object.prototype", () => {
    expect(match({ constructor: { is: "absent" } }, {})).toEqual([]);
    expect(match({ toString: 1 }, {})[0]?.kind).toBe("missing");
  });

  it.each([
    [{ is: "present" }, 0, undefined],
    [{ is: "absent" }, undefined, "x"],
    [{ is: "integer" }, 3, 3.5],
    [{ is: "string" }, "", 1],
    [{ is: "boolean" }, false, "false"],
    [{ is: "number" }, 1.5, "1.5"],
    [{ is: "object" }, {}, []],
    [{ is: "list" }, [], {}],
    [{ is: "nonempty" }, "x", ""],
    [{ matches: "^a+$" }, "aa", "b"],
    [{ length: 2 }, [1, 2], [1]],
    [{ between: [1, 2] }, 2, 3],
    [{ anyOf: ["a", "b"] }, "b", "c"],
    [{ includes: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 9 }, { a: 2 }], [{ a: 2 }, { a: 1 }]],
    [{ excludes: { a: 1 } }, [{ a: 2 }], [{ a: 1 }]],
  ] as const)("%j holds for %j and not for %j", (matcher, good, bad) => {
    expect(match(matcher, good)).toEqual([]);
    expect(match(matcher, bad)).not.toEqual([]);
  });

  it("refuses a test that doesn't exist", () => {
    expect(() => match({ is: "blue" }, "x")).toThrow('unknown matcher { "is": "blue" }');
  });
});
