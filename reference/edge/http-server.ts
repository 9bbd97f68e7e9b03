import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Endpoint } from "./endpoint.js";
import type { WireResponse } from "./wire.js";
import { CommonError, errorBody } from "./wire-error.js";

/** How much of a request that is too large is still read, so that its sender gets to see the answer. */
const drainLimit = 64 * 1_048_576;

/** Milliseconds of real time within which a request must have arrived whole. */
const arrivalLimit = 20_000;

/** Serves an endpoint over HTTP/1.1. `requestSize` is in bytes; of a larger body only that it is larger is kept. */
export function createHttpServer(endpoint: Endpoint, requestSize: number): Server {
  const server = createServer({ keepAliveTimeout: 75_000, maxHeaderSize: 65_536 }, (request, response) => {
    void handle({ request, response }, endpoint, requestSize);
  });
  return server;
}

interface Conversation {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function handle(
  { request, response }: Conversation,
  endpoint: Endpoint,
  requestSize: number,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const { method = "", url: path = "" } = request;
  if (method === "GET" && path === "/health") {
    send(response, { status: 200, headers: { "content-type": "application/json" }, body: '{"status":"ok"}' });
    return;
  }
  const late = setTimeout(() => refuseLate(request, response), arrivalLimit);
  const body = await readBody(request, requestSize).catch(() => undefined);
  clearTimeout(late);
  if (response.writableEnded) return;
  if (body === undefined) response.destroy();
  else send(response, await endpoint({ method, path, headers: headersOf(request), body }, gone.signal));
}

function refuseLate(request: IncomingMessage, response: ServerResponse): void {
  const { status, body } = errorBody(
    new CommonError("RequestTimeoutException", "The request did not arrive whole in time"),
  );
  const headers = {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
    connection: "close",
  };
  send(response, { status, headers, body });
  request.destroy();
}

async function readBody(request: IncomingMessage, requestSize: number): Promise<Uint8Array> {
  const headSize = request.rawHeaders.reduce((size, text) => size + text.length + 2, 0);
  const chunks: Buffer[] = [];
  let read = headSize;
  let kept = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > drainLimit) throw new Error("the request has no end");
    // What is beyond the limit tells only that the limit is passed.
    if (kept > requestSize) continue;
    chunks.push(chunk);
    kept = read;
  }
  return read > requestSize ? new Uint8Array(requestSize + 1) : Buffer.concat(chunks);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function send(response: ServerResponse, { status, headers, body }: WireResponse): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
