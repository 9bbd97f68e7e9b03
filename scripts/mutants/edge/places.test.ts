import { expect, it } from "vitest";
import { changedAt, valuesAt } from "./places.js";

const value = { tags: [{ key: "a" }, { key: "b", value: "c" }], name: "n" };

it("finds each place of a path", () => {
  expect(valuesAt(value, "tags[].key")).toEqual(["a", "b"]);
  expect(valuesAt(value, "name")).toEqual(["n"]);
  expect(valuesAt(value, "tags[].value")).toEqual(["c"]);
  expect(valuesAt(value, "none.at.all")).toEqual([]);
});

it("changes each place of a path, and nothing else", () => {
  expect(changedAt(value, "tags[].key", () => 42)).toEqual({
    tags: [{ key: 42 }, { key: 42, value: "c" }],
    name: "n",
  });
  expect(changedAt(value, "tags[].value", () => undefined)).toEqual({
    tags: [{ key: "a" }, { key: "b" }],
    name: "n",
  });
  expect(changedAt(value, "none.at.all", () => 42)).toEqual(value);
});
