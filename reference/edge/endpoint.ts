import { randomUUID } from "node:crypto";
import type { Call } from "../core/apply.js";
import { Fault } from "../core/fault.js";
import type { Answer } from "./answer.js";
import { checkInput } from "./check-input.js";
import { readInput } from "./json-input.js";
import type { Service } from "./service.js";
import { targetOf } from "./target.js";
import type { WireRequest, WireResponse } from "./wire.js";
import { CommonError, errorBody } from "./wire-error.js";

/** Answers a request. `signal` says that the client is gone. Never rejects. */
export type Endpoint = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

/** Puts the wire protocol before a service. Source: usingjson-swf.html. */
export function createEndpoint(service: Service): Endpoint {
  return async (request, signal) => {
    try {
      return respond(request, await answer(service, request, signal));
    } catch (error) {
      return respond(request, errorOf(error));
    }
  };
}

async function answer(service: Service, request: WireRequest, signal: AbortSignal): Promise<Answer> {
  if (request.body.length > service.world.settings.quotas.requestSize) throw tooLarge();
  const operation = targetOf(request);
  const input = readInput(request.body);
  checkInput(operation, input);
  return service.perform({ operation, input } as unknown as Call, signal);
}

function respond(request: WireRequest, answer: Answer | CommonError): WireResponse {
  const headers = { "content-type": contentTypeOf(request), "x-amzn-requestid": randomUUID() };
  if (answer instanceof CommonError) return { headers, ...errorBody(answer) };
  if ("fault" in answer) return { headers, ...errorBody(answer.fault) };
  return { status: 200, headers, body: answer.output === null ? "" : JSON.stringify(answer.output) };
}

/** The type of the response follows that of the request. */
function contentTypeOf({ headers }: WireRequest): string {
  const asked = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  return asked === "application/json" ? "application/json" : "application/x-amz-json-1.0";
}

function errorOf(error: unknown): Answer | CommonError {
  if (error instanceof CommonError) return error;
  if (error instanceof Fault) return { fault: error };
  return new CommonError("InternalFailure", error instanceof Error ? error.message : String(error));
}

/** The error of a request that is larger than the service takes. Source: swf-dg-limits.html. */
export function tooLarge(): CommonError {
  return new CommonError("RequestEntityTooLargeException", "The request is larger than 1 MB");
}
