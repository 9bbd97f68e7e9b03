import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../model/case.js";
import { shardCases } from "./shard-cases.js";

const casesOf = (durations: readonly number[]): Case[] =>
  durations.map((_, index) => ({ id: `case-${index}`, title: "a case", requirements: [], steps: [] }));

/** The ids of each shard. */
function divide(cases: readonly Case[], total: number, durationOf: (one: Case) => number): string[][] {
  return Array.from({ length: total }, (_, index) =>
    shardCases(cases, { index: index + 1, total }, durationOf).map(({ id }) => id),
  );
}

describe("shardCases", () => {
  it("gives the longest cases to shards of their own", () => {
    const durations = [1, 9, 1, 1, 10, 1, 1, 1];
    const cases = casesOf(durations);
    const durationOf = ({ id }: Case) => durations[Number(id.slice(5))] ?? 0;
    expect(divide(cases, 3, durationOf)).toMatchInlineSnapshot(`
      [
        [
          "case-4",
        ],
        [
          "case-1",
        ],
        [
          "case-0",
          "case-2",
          "case-3",
          "case-5",
          "case-6",
          "case-7",
        ],
      ]
    `);
  });

  it("leaves out no case and doubles none, and no shard has more than one case's time to do beyond another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (durations, total) => {
          const cases = casesOf(durations);
          const durationOf = ({ id }: Case) => durations[Number(id.slice(5))] ?? 0;
          const shards = divide(cases, total, durationOf);
          expect(shards.flat().sort()).toEqual(cases.map(({ id }) => id).sort());
          const loads = shards.map((ids) =>
            ids.reduce((sum, id) => sum + (durations[Number(id.slice(5))] ?? 0), 0),
          );
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...durations));
        },
      ),
    );
  });

  it("divides alike whatever the order of the cases", () => {
    const cases = casesOf(Array.from({ length: 20 }, () => 1));
    const sorted = (shards: string[][]) => shards.map((ids) => ids.sort());
    expect(sorted(divide([...cases].reverse(), 4, () => 1))).toEqual(sorted(divide(cases, 4, () => 1)));
  });
});
