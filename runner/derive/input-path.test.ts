import { describe, expect, it } from "vitest";
import { hasPlaceFor, valueAt, withValue } from "./input-path.js";

const input = { name: "n", tags: [{ key: "k" }, { key: "l" }], execution: { ref: "execution" }, list: [] };

describe("valueAt", () => {
  it.each([
    ["name", "n"],
    ["tags[].key", "k"],
    ["tags[1].key", undefined],
    ["absent.deeper", undefined],
  ])("finds %s", (path, value) => {
    expect(valueAt(input, path)).toEqual(value);
  });
});

describe("hasPlaceFor", () => {
  it.each(["other", "name", "tags", "tags[]", "tags[].value"])("sees where %s would stand", (path) => {
    expect(hasPlaceFor(input, path)).toBe(true);
  });

  it.each([
    ["typeFilter.name", "its structure is not given"],
    ["name.inner", "a text has no members"],
    ["list[]", "the list has no element"],
    ["execution.runId", "a template stands for the structure"],
  ])("sees no place for %s: %s", (path) => {
    expect(hasPlaceFor(input, path)).toBe(false);
  });
});

describe("withValue", () => {
  it("replaces a member of a list's first element and nothing else", () => {
    expect(withValue(input, "tags[].key", "x")).toEqual({ ...input, tags: [{ key: "x" }, { key: "l" }] });
  });

  it("adds a member", () => {
    expect(withValue({ a: {} }, "a.b", null)).toEqual({ a: { b: null } });
  });

  it("leaves a member out", () => {
    expect(withValue({ a: { b: 1, c: 2 } }, "a.b", undefined)).toEqual({ a: { c: 2 } });
  });

  it("replaces a whole list", () => {
    expect(withValue({ a: [1, 2] }, "a", "list")).toEqual({ a: "list" });
  });
});
