import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Endpoint } from "./endpoint.js";
import { readBody } from "./read-body.js";
import type { WireResponse } from "./wire.js";
import { CommonError, type CommonErrorName, errorBody } from "./wire-error.js";

/** What requests are held to. */
export interface HttpLimits {
  /** Bytes of a request with its headers. */
  readonly requestSize: number;
  /** Milliseconds of real time within which a request must have arrived whole. */
  readonly arrival: number;
}

/** Serves an endpoint over HTTP/1.1, and answers `/health`. */
export function createHttpServer(endpoint: Endpoint, limits: HttpLimits): Server {
  const { arrival } = limits;
  const options = {
    keepAliveTimeout: 75_000,
    maxHeaderSize: 65_536,
    headersTimeout: arrival,
    requestTimeout: arrival,
    connectionsCheckingInterval: Math.min(1000, arrival),
  };
  const server = createServer(options, (request, response) => {
    void handle({ request, response }, endpoint, limits);
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
  { requestSize }: HttpLimits,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const { method = "", url: path = "" } = request;
  if (method === "GET" && path === "/health") {
    send(response, { status: 200, headers: { "content-type": "application/json" }, body: '{"status":"ok"}' });
    return;
  }
  const body = await readBody(request, requestSize).catch(() => undefined);
  if (body === undefined) response.destroy();
  else send(response, await endpoint({ method, path, headers: headersOf(request), body }, gone.signal));
}

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
