import { describe, expect, it } from "vitest";
import type { WireResponse } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { FaultBook } from "./fault-book.js";
import { checkProtocol } from "./protocol-mismatches.js";

const book: FaultBook = {
  isCalled: (documented, wire) => documented === wire,
  statusOf: (name) => ({ UnknownResourceFault: 400, UnknownOperationException: 404 })[name],
};

function response(
  status: number,
  json: Json | undefined,
  headers: Record<string, string> = {},
): WireResponse {
  const body = json === undefined ? "" : JSON.stringify(json);
  return {
    status,
    json,
    body,
    headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "r", ...headers },
  };
}

const diverging = (of: WireResponse) =>
  checkProtocol(of, book).flatMap(({ requirement, mismatch }) => (mismatch ? [requirement] : []));

describe("checkProtocol", () => {
  it("finds nothing wrong with a plain answer and a plain fault", () => {
    expect(diverging(response(200, {}))).toEqual([]);
    expect(diverging(response(400, { __type: "com.amazonaws.swf.base.model#UnknownResourceFault" }))).toEqual(
      [],
    );
  });

  it("takes JSON under either documented content type, with parameters and in any case", () => {
    expect(diverging(response(200, {}, { "content-type": "Application/JSON; charset=utf-8" }))).toEqual([]);
    expect(diverging(response(200, {}, { "content-type": "text/html" }))).toEqual([
      "protocol.response-content-type",
    ]);
  });

  it("misses a request id that is empty", () => {
    expect(diverging(response(200, {}, { "x-amzn-requestid": "" }))).toEqual(["protocol.request-id"]);
  });

  it("takes no other success than 200", () => {
    expect(diverging(response(204, undefined))).toEqual(["protocol.status-200"]);
  });

  it("holds an error's envelope against the documentation", () => {
    expect(diverging(response(400, { message: "x" }))).toEqual(["protocol.error-body-type"]);
    expect(diverging(response(500, undefined))).toEqual(["protocol.error-body-type"]);
    expect(diverging(response(400, { __type: "x#UnknownOperationException" }))).toEqual([
      "protocol.error-status",
    ]);
    expect(diverging(response(400, { __type: "UnknownResourceFault", message: 5 }))).toEqual([
      "protocol.error-body-message",
    ]);
  });
});
