import { randomUUID } from "node:crypto";
import type { Endpoint } from "../../../reference/edge/endpoint.js";
import { readInput } from "../../../reference/edge/json-input.js";
import type { WireRequest, WireResponse } from "../../../reference/edge/wire.js";
import type { Json, JsonObject } from "../../../runner/model/json.js";
import type { EdgeAnswer, EdgeFault } from "./edge-fault.js";

/** Wraps an endpoint so that it does wrong in one way. */
export function breakEndpoint(endpoint: Endpoint, { instead, after }: EdgeFault): Endpoint {
  const successes = new Map<string, WireResponse>();
  return async (request, signal) => {
    const read = readCall(request);
    if (!read) return endpoint(request, signal);
    const call = { ...read, lastSuccess: successes.get(read.operation) };
    const wrong = instead?.(call);
    if (wrong) return toWire(wrong);
    const response = await endpoint(request, signal);
    if (response.status === 200) successes.set(call.operation, response);
    const changed = after?.(call, toAnswer(response));
    return changed ? { ...toWire(changed), headers: response.headers } : response;
  };
}

/** The operation and the input of a request, without members that are null; `undefined` if it can't be read. */
export function readCall({
  headers,
  body,
}: WireRequest): { readonly operation: string; readonly input: JsonObject } | undefined {
  const operation = headers["x-amz-target"]?.replace(/^.*\./, "");
  if (operation === undefined) return undefined;
  try {
    return { operation, input: readInput(body) as JsonObject };
  } catch {
    return undefined;
  }
}

function toAnswer({ status, body }: WireResponse): EdgeAnswer {
  return { status, body: body === "" ? undefined : (JSON.parse(body) as Json) };
}

function toWire(answer: EdgeAnswer | WireResponse): WireResponse {
  if ("headers" in answer)
    return { ...answer, headers: { ...answer.headers, "x-amzn-requestid": randomUUID() } };
  const headers = {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
    date: new Date().toUTCString(),
  };
  return {
    status: answer.status,
    headers,
    body: answer.body === undefined ? "" : JSON.stringify(answer.body),
  };
}
