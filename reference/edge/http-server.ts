import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Endpoint } from "./endpoint.js";
import { readBody } from "./read-body.js";
import type { WireResponse } from "./wire.js";
import { CommonError, type CommonErrorName, errorBody } from "./wire-error.js";

/** What requests are held to, and how they are answered. */
export interface HttpManner {
  /** Bytes of a request with its headers. */
  readonly requestSize: number;
  /** Milliseconds of real time within which a request must have arrived whole. */
  readonly arrival: number;
  /** Whether bodies are sent in chunks, without their length; not by default. */
  readonly chunked?: boolean;
}

/** Serves an endpoint over HTTP/1.1, and answers `/health`. */
export function createHttpServer(endpoint: Endpoint, manner: HttpManner): Server {
  const { arrival } = manner;
  const options = {
    keepAliveTimeout: 75_000,
    maxHeaderSize: 65_536,
    headersTimeout: arrival,
    requestTimeout: arrival,
    connectionsCheckingInterval: Math.min(1000, arrival),
  };
  const server = createServer(options, (request, response) => {
    void handle({ request, response }, endpoint, manner);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => refuse(socket, error.code));
  return server;
}

interface Conversation {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function handle(
  { request, response }: Conversation,
  endpoint: Endpoint,
  { requestSize, chunked = false }: HttpManner,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => {
    // Given a reason, since the error that stands for none is slow to make.
    if (!response.writableFinished) gone.abort("gone");
  });
  const { method = "", url: path = "" } = request;
  if (method === "GET" && path === "/health") {
    send(response, healthy);
    return;
  }
  const body = await readBody(request, requestSize).catch(() => undefined);
  if (body === undefined) response.destroy();
  else {
    const answer = await endpoint({ method, path, headers: headersOf(request), body }, gone.signal);
    // HTTP/1.0 has no chunks.
    if (chunked && request.httpVersion !== "1.0") sendInChunks(response, answer);
    else send(response, answer);
  }
}

const healthy: WireResponse = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"status":"ok"}',
};

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function send(response: ServerResponse, { status, headers, body }: WireResponse): void {
  if (response.destroyed) return;
  response.sendDate = false;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

/** Sends a body in two chunks, the first of which is as small as can be, so that no client can take it for the whole. */
function sendInChunks(response: ServerResponse, { status, headers, body }: WireResponse): void {
  if (response.destroyed) return;
  response.sendDate = false;
  response.writeHead(status, { ...headers, "transfer-encoding": "chunked" });
  const bytes = Buffer.from(body);
  if (bytes.length > 1) response.write(bytes.subarray(0, 1));
  response.end(bytes.subarray(bytes.length > 1 ? 1 : 0));
}

/** Answers what isn't HTTP, or comes too slowly, and hangs up. */
function refuse(socket: Socket, code: string | undefined): void {
  if (!socket.writable || socket.destroyed) {
    socket.destroy();
    return;
  }
  const { status, body } = errorBody(
    new CommonError(refusals[code ?? ""] ?? "MalformedHttpRequestException", "The request can't be read"),
  );
  const lines = [
    `HTTP/1.1 ${status} Refused`,
    "Content-Type: application/x-amz-json-1.0",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `x-amzn-RequestId: ${randomUUID()}`,
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

const refusals: Readonly<Record<string, CommonErrorName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "RequestTimeoutException",
  HPE_HEADER_OVERFLOW: "RequestEntityTooLargeException",
};
