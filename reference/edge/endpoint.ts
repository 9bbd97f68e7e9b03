import { randomUUID } from "node:crypto";
import type { Call } from "../core/apply.js";
import { Fault } from "../core/fault.js";
import { defaultRegion } from "../core/settings.js";
import { authorize } from "./access/authorize.js";
import { type AccessKeys, identify } from "./access/caller.js";
import { signedInHeaders } from "./access/query-signature.js";
import { signedRegion } from "./access/signed-region.js";
import type { Accounts } from "./accounts.js";
import type { Answer } from "./answer.js";
import { checkInput } from "./check-input.js";
import { decodeBody } from "./decode-body.js";
import { readInput } from "./json-input.js";
import { targetOf } from "./target.js";
import { throttle } from "./throttle.js";
import type { WireRequest, WireResponse } from "./wire.js";
import { CommonError, errorBody } from "./wire-error.js";

/** Answers a request. `signal` says that the client is gone. Never rejects. */
export type Endpoint = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

/** What an endpoint stands on. */
export interface EndpointParts {
  readonly accounts: Accounts;
  /** The account of callers that belong to no other. */
  readonly account: string;
  /** The region of requests whose signature names none; `us-east-1` by default. */
  readonly region?: string | undefined;
  readonly requestSize: number;
  /** Epoch milliseconds of the service; every response carries it, since the clock may be another than the client's. */
  readonly now: () => number;
  /** Without access keys everybody may do everything, and signatures aren't looked at. */
  readonly accessKeys?: AccessKeys | undefined;
}

/** Puts the wire protocol before the services of accounts. Source: usingjson-swf.html. */
export function createEndpoint(parts: EndpointParts): Endpoint {
  return async (request, signal) => {
    try {
      return respond(parts, request, await answer(parts, request, signal));
    } catch (error) {
      return respond(parts, request, errorOf(error));
    }
  };
}

async function answer(parts: EndpointParts, request: WireRequest, signal: AbortSignal): Promise<Answer> {
  const body = decodeBody(request, parts.requestSize);
  const operation = targetOf(request);
  const signed = signedInHeaders(request);
  const caller = parts.accessKeys && identify(parts.accessKeys, signed);
  const region = signedRegion(signed) ?? parts.region ?? defaultRegion;
  const service = parts.accounts.serviceOf(caller?.account ?? parts.account, region);
  const { world, clock } = service;
  throttle(world, operation, clock.now());
  const input = readInput(body);
  checkInput(operation, input);
  const call = { operation, input } as unknown as Call;
  return service.perform(caller ? { ...call, permits: authorize(world, call, caller) } : call, signal);
}

function respond({ now }: EndpointParts, request: WireRequest, answer: Answer | CommonError): WireResponse {
  const headers = {
    "content-type": contentTypeOf(request),
    date: new Date(now()).toUTCString(),
    "x-amzn-requestid": randomUUID(),
  };
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
