import { describe, expect, it } from "vitest";
import { query } from "./query.js";

describe("query", () => {
  it("finds what is there, and null where nothing is", () => {
    expect(query({ a: [{ b: 1 }, { b: 2 }] }, "a[?b==`2`] | [0].b")).toBe(2);
    expect(query({}, "a.b")).toBeNull();
    expect(query(null, "a")).toBeNull();
  });

  it("finds nothing where a function meets a value that it can't take", () => {
    expect(query({}, "length(events)")).toBeNull();
    expect(query({ a: 5 }, "sort(a)")).toBeNull();
  });

  it("refuses what isn't JMESPath", () => {
    expect(() => query({}, "a[")).toThrow();
  });
});
