import { expect, it } from "vitest";
import type { Json } from "../../model/json.js";
import { compareValues } from "./compare-values.js";
import { newPairing } from "./pairing.js";

const schema = {
  properties: {
    runId: {},
    closeTimestamp: {},
    closeStatus: {},
    cancelRequested: {},
    tagList: {},
    nextPageToken: {},
  },
};

function compare(...pairs: readonly (readonly [Json, Json])[]) {
  const comparison = { shapes: new Map(), pairing: newPairing(), isSameEvent: () => true };
  const place = { about: "", query: "", schema };
  return pairs.map((values) =>
    compareValues(values, place, comparison).map(({ kind, about }) => `${kind} ${about}`),
  );
}

it("lets ids, tokens, times, what nobody documents and what says nothing differ", () => {
  const reference = { runId: "a", closeTimestamp: 1, cancelRequested: false, nextPageToken: "x" };
  const target = { runId: "b", closeTimestamp: 2, tagList: [], note: "more" };
  expect(compare([reference, target])).toEqual([[]]);
});

it("tells what is missing, unexpected or another value", () => {
  const reference = { closeTimestamp: 1, closeStatus: "FAILED" };
  const target = { closeStatus: "COMPLETED", cancelRequested: true };
  expect(compare([reference, target])).toEqual([
    ["missing closeTimestamp", "wrong-value closeStatus", "unexpected cancelRequested"],
  ]);
});

it("holds that an id stands for the same one ever after", () => {
  expect(compare([{ runId: "a" }, { runId: "b" }], [{ runId: "a" }, { runId: "c" }])).toEqual([
    [],
    ["wrong-value runId"],
  ]);
});
