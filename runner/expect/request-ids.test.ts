import { expect, it } from "vitest";
import { requestIds } from "./request-ids.js";

const answer = (id?: string) => ({
  status: 200,
  headers: id === undefined ? {} : { "x-amzn-requestid": id },
  body: "",
  json: undefined,
});

it("notices an id that an earlier answer had", () => {
  const ids = requestIds();
  expect(ids.note(answer("a"))).toEqual([{ requirement: "protocol.request-id-unique" }]);
  expect(ids.note(answer("b"))).toEqual([{ requirement: "protocol.request-id-unique" }]);
  expect(ids.note(answer("a"))).toMatchInlineSnapshot(`
    [
      {
        "mismatch": {
          "actual": "a",
          "expected": "an id of its own",
          "kind": "wrong-value",
          "pointer": "/headers/x-amzn-requestid",
          "requirement": "protocol.request-id-unique",
        },
        "requirement": "protocol.request-id-unique",
      },
    ]
  `);
});

it("says nothing of an answer without an id", () => {
  const ids = requestIds();
  expect([ids.note(answer()), ids.note(answer())]).toEqual([[], []]);
});

it("begins again after a reset", () => {
  const ids = requestIds();
  ids.note(answer("a"));
  ids.forget();
  expect(ids.note(answer("a"))).toEqual([{ requirement: "protocol.request-id-unique" }]);
});
