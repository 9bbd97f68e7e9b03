import { describe, expect, it } from "vitest";
import { type Fillings, fillTemplate } from "./fill-template.js";
import { newScope } from "./scope.js";
import { uniqueNames } from "./unique-names.js";

const fillings = (): Fillings => ({ uniqueName: uniqueNames("run"), now: () => 1000 });

describe("fillTemplate", () => {
  it("leaves plain JSON as it is", () => {
    const plain = { a: [1, "x", null, { b: true }], ref: "x", more: 1 };
    expect(fillTemplate(plain, newScope(), fillings())).toEqual(plain);
  });

  it("looks names up from the inside out", () => {
    const outer = newScope();
    outer.names.set("task", { taskToken: "outer" }).set("list", "L");
    const inner = newScope(outer);
    inner.names.set("task", { taskToken: "inner" });
    expect(fillTemplate({ t: { ref: "task.taskToken" }, l: { ref: "list" } }, inner, fillings())).toEqual({
      t: "inner",
      l: "L",
    });
  });

  it("says which name is bound to nothing", () => {
    expect(() => fillTemplate({ ref: "task.taskToken" }, newScope(), fillings())).toThrow(
      '{ "ref": "task.taskToken" }: nothing of that name is bound here',
    );
  });

  it("gives the same word the same name in a scope, and another in the next", () => {
    const same = fillings();
    const scope = newScope();
    const [one, two] = [1, 2].map(() => fillTemplate({ unique: "w" }, scope, same));
    expect(one).toBe(two);
    expect(fillTemplate({ unique: "w" }, newScope(), same)).not.toBe(one);
  });

  it.each([1, 2, 5, 64, 256])("makes names of %i code points that differ", (length) => {
    const one = fillings();
    const names = Array.from({ length: 30 }, () => fillTemplate({ unique: "word", length }, newScope(), one));
    expect(new Set(names).size).toBe(30);
    for (const name of names) expect([...String(name)]).toHaveLength(length);
  });

  it("counts up to a quota of the target", () => {
    const template = { sequence: { count: { quota: "openTimers" }, each: { ref: "index" } } };
    const quota = (name: string) => (name === "openTimers" ? 3 : 0);
    expect(fillTemplate(template, newScope(), { ...fillings(), quota })).toEqual([1, 2, 3]);
  });

  it("repeats, joins, dates, counts and quotes", () => {
    const template = {
      text: { repeat: "ab", times: 3 },
      arn: { join: ["arn:", { repeat: "x", times: 2 }] },
      earlier: { now: -3600 },
      tags: { sequence: { count: 2, each: { join: ["t", { ref: "index" }] } } },
      verbatim: { literal: { ref: "x" } },
    };
    expect(fillTemplate(template, newScope(), fillings())).toEqual({
      text: "ababab",
      arn: "arn:xx",
      earlier: -2600,
      tags: ["t1", "t2"],
      verbatim: { ref: "x" },
    });
  });
});
