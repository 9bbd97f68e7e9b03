import type { WireRequest } from "../model/exchange.js";
import type { TransportCall } from "../model/transport.js";
import { toAmzDate } from "./amz-date.js";

const targetPrefix = "SimpleWorkflowService.";

/** What all requests of one transport have in common. */
export interface RequestFrame {
  readonly endpoint: URL;
  readonly userAgent: string;
  /** Whether bodies go in chunks, without their length; not by default. */
  readonly chunked?: boolean;
}

/** A request before it is signed. */
export interface Draft {
  readonly request: WireRequest;
  /** Names of the headers that the call sets or leaves out itself. */
  readonly decided: ReadonlySet<string>;
  /** The date that it carries, in epoch milliseconds, unless the call decides about that. */
  readonly epochMs: number;
  /** Where its signature goes: into the query, or into headers as usual. */
  readonly signature?: "query" | undefined;
}

/** Makes the request of a call: a well-formed one, then what the call changes about it. `epochMs` is its date. */
export function composeRequest(call: TransportCall, frame: RequestFrame, epochMs: number): Draft {
  const method = call.http?.method ?? "POST";
  const body = bodyOf(call);
  const changes = lowerCased(call.http?.headers ?? {});
  const headers: Record<string, string | null> = {
    host: frame.endpoint.host,
    // undici closes the connection after a HEAD.
    connection: method === "HEAD" ? "close" : "keep-alive",
    "accept-encoding": "identity",
    "content-type": "application/x-amz-json-1.0",
    "user-agent": frame.userAgent,
    "x-amz-date": toAmzDate(epochMs),
    "x-amz-target": `${targetPrefix}${call.operation}`,
    ...(frame.chunked && body.length > 0 ? inChunks(changes) : contentLength(method, body)),
    ...changes,
  };
  const path = frame.endpoint.pathname.replace(/\/?$/, "/");
  return {
    request: { method, path, headers: withoutNulls(headers), body },
    decided: new Set(Object.keys(changes)),
    epochMs,
    signature: call.http?.signature,
  };
}

function bodyOf({ http, input }: TransportCall): Uint8Array | string {
  if (http?.bodyBase64 !== undefined) return Buffer.from(http.bodyBase64, "base64");
  return http?.body ?? JSON.stringify(input);
}

function inChunks(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.hasOwn(changes, "content-length") ? {} : { "transfer-encoding": "chunked" };
}

function contentLength(method: string, body: Uint8Array | string): { "content-length"?: string } {
  const bytes = Buffer.byteLength(body);
  return bytes > 0 || /^(?:POST|PUT|PATCH)$/.test(method) ? { "content-length": String(bytes) } : {};
}

function lowerCased(headers: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function withoutNulls(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(kept);
}
