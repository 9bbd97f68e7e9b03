import { expect, it } from "vitest";
import { faultBook } from "../expect/fault-book.js";
import { historyRecord } from "../expect/history/history-record.js";
import { requestIds } from "../expect/request-ids.js";
import { runIds } from "../expect/run-ids.js";
import { loadSpecs } from "../load/load-specs.js";
import { packageRoot } from "../load/package-root.js";
import type { Exchange } from "../model/exchange.js";
import { boundedExchange } from "./bounded.js";
import { checkResponse } from "./check-response.js";
import type { Frame } from "./frame.js";
import { newTrace } from "./trace.js";

const specs = loadSpecs(packageRoot());

function frameOf(client: string): Frame {
  const context = {
    specs,
    transport: { client },
    book: faultBook(specs),
    requestIds: requestIds(),
    runIds: runIds(),
    histories: historyRecord(),
    validators: { inputs: new Map(), outputs: new Map([["ListDomains", () => []]]) },
  };
  return { context, trace: newTrace(), at: "steps/0" } as unknown as Frame;
}

it("holds what a client returned against the whole answer, however little of it is kept", () => {
  const json = { domainInfos: [{ name: "a", status: "REGISTERED" }] };
  const headers = { "x-amzn-requestid": "1", "content-type": "application/x-amz-json-1.0" };
  const response = { status: 200, headers, body: JSON.stringify(json), json };
  const client = { returned: json };
  const exchange: Exchange = {
    operation: "ListDomains",
    request: { method: "POST", path: "/", headers: {}, body: "{}" },
    response,
    client,
    startedAt: 0,
    durationMs: 0,
  };
  const frame = frameOf("boto3");
  const call = {
    operation: "ListDomains",
    input: { registrationStatus: "REGISTERED" },
    timeoutMs: 1,
    signal: new AbortController().signal,
  };
  checkResponse({ call, exchange: boundedExchange(exchange, 10), response, client }, frame);
  expect(frame.trace.noted).toEqual([]);
  expect(frame.trace.held).toContain("ListDomains.client.boto3.returns");
});
