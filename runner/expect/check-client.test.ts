import { expect, it } from "vitest";
import type { ClientOutcome } from "../model/client-outcome.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonObject } from "../model/json.js";
import { type ClientView, checkClient } from "./check-client.js";

const view: ClientView = {
  faults: ["UnknownResourceFault"],
  members: new Set(["name", "at", "list"]),
  isSpoiled: false,
  returns: "X.returns",
  raises: (fault) => `X.raises.${fault}`,
};

function checks(status: number, json: JsonObject | undefined, client: ClientOutcome, change = {}) {
  const response = { status, headers: {}, body: "", json };
  const exchange = { operation: "X", response, client } as unknown as Exchange;
  return checkClient(exchange, { ...view, ...change }).map(({ requirement, mismatch }) =>
    mismatch ? `${requirement}: ${JSON.stringify(mismatch.actual)}` : requirement,
  );
}

it("holds what was returned against the answer, but for members that no page knows", () => {
  const answer = { name: "a", at: 1326670266.115, list: [{ b: 1, new: 2 }], new: 1, at2: null };
  const returned = { name: "a", at: 1326670266.1150002, list: [{ b: 1 }] };
  expect(checks(200, answer, { returned })).toEqual(["X.returns"]);
  expect(checks(200, undefined, { returned: {} })).toEqual(["X.returns"]);
});

it("finds what is missing, changed, made up or raised", () => {
  expect([
    checks(200, { name: "a", list: [] }, { returned: { name: "a" } }),
    checks(200, { name: "a" }, { returned: { name: "b" } }),
    checks(200, {}, { returned: { name: "a" } }),
    checks(200, { list: [1, 2] }, { returned: { list: [1] } }),
    checks(200, {}, { raised: "ResponseParserError", message: "m" }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "X.returns",
      ],
      [
        "X.returns: {"returned":{"name":"b"}}",
      ],
      [
        "X.returns: {"returned":{"name":"a"}}",
      ],
      [
        "X.returns: {"returned":{"list":[1]}}",
      ],
      [
        "X.returns: {"raised":"ResponseParserError","message":"m"}",
      ],
    ]
  `);
});

it("promises nothing of an answer that breaks the spec, nor of a client without documentation", () => {
  const raised = { raised: "ResponseParserError", message: "m" };
  expect(checks(200, {}, raised, { isSpoiled: true })).toEqual([]);
  expect(checks(200, {}, raised, { returns: undefined })).toEqual([]);
});

it("wants a declared fault to be raised as the exception of its name", () => {
  const fault = { __type: "com.amazonaws.swf.base.model#UnknownResourceFault" };
  const message = "Unknown domain";
  expect(checks(400, fault, { raised: "UnknownResourceFault", message })).toEqual([
    "X.raises.UnknownResourceFault",
  ]);
  expect(checks(400, fault, { raised: "ClientError", message })).toMatchInlineSnapshot(`
    [
      "X.raises.UnknownResourceFault: {"raised":"ClientError","message":"Unknown domain"}",
    ]
  `);
  expect(checks(400, { __type: "x#Undeclared" }, { raised: "ClientError", message })).toEqual([]);
});
