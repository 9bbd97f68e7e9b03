import type { Server as HttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { TransportCall } from "../model/transport.js";
import type { WireTransportOptions } from "./create-wire-transport.js";
import { placeholderCredentials } from "./resolve-credentials.js";

/** A server on a free port of this machine; for the tests of this folder. */
export interface TestServer {
  readonly endpoint: URL;
  /** How many connections have been made to it. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts a server on a free port. Closing it cuts all connections. */
export async function startServer(server: HttpServer | Server): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts a server that meets each piece of a request with `reply`, which gets the count of pieces so far. */
export function startRawServer(reply: (socket: Socket, request: number) => void): Promise<TestServer> {
  let requests = 0;
  return startServer(createServer((socket) => socket.on("data", () => reply(socket, ++requests))));
}

/** Options of a transport for a test, dated 2012-01-13T18:42:12Z. */
export function testOptions(endpoint: URL): WireTransportOptions {
  return {
    endpoint,
    region: "us-east-1",
    credentials: { default: async () => placeholderCredentials },
    version: "1.2.3",
    now: () => Date.UTC(2012, 0, 13, 18, 42, 12),
  };
}

/** A well-formed call, but for `change`. */
export function testCall(change: Partial<TransportCall> = {}): TransportCall {
  return {
    operation: "ListDomains",
    input: { registrationStatus: "REGISTERED" },
    timeoutMs: 5_000,
    signal: new AbortController().signal,
    ...change,
  };
}

/** The head of a response of status 200, without the blank line that ends it. */
export const okHead = "HTTP/1.1 200 OK\r\ncontent-type: application/x-amz-json-1.0\r\n";

/** A whole response of status 200 with an ASCII body. */
export function okResponse(body: string): string {
  return `${okHead}content-length: ${body.length}\r\n\r\n${body}`;
}
