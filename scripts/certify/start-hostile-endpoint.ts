import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";

/** A request as it came. */
export interface Heard {
  /** Such as `POST / HTTP/1.1`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From 1. */
  readonly count: number;
}

/** Does something with the connection on which a request came, in place of an answer. */
export type Behaviour = (socket: Socket, heard: Heard) => void | Promise<void>;

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An endpoint that does what it likes with bytes. */
export interface HostileEndpoint {
  readonly url: string;
  readonly heard: readonly Heard[];
  close(): Promise<void>;
}

/** Starts an endpoint on a free port of this machine; with a certificate it speaks TLS. */
export async function startHostileEndpoint(
  behave: Behaviour,
  certificate?: Certificate,
): Promise<HostileEndpoint> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  const greet = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    readRequests(socket, (head, body) => {
      const [line = ""] = head.split("\r\n", 1);
      const request = { line, headers: headersOf(head), body, count: heard.length + 1 };
      heard.push(request);
      void behave(socket, request);
    });
  };
  const server = certificate ? createTlsServer(certificate, greet) : createServer(greet);
  // A client that does not trust the certificate hangs up.
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `${certificate ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function readRequests(socket: Socket, take: (head: string, body: string) => void): void {
  let rest = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf("\r\n\r\n"); end !== -1; end = rest.indexOf("\r\n\r\n")) {
      const head = rest.subarray(0, end).toString("latin1");
      const length = Number(headersOf(head)["content-length"] ?? 0);
      const start = end + 4;
      if (rest.length < start + length) return;
      const body = rest.subarray(start, start + length).toString("utf8");
      rest = rest.subarray(start + length);
      take(head, body);
    }
  });
}

function headersOf(head: string): Record<string, string> {
  const lines = head.split("\r\n").slice(1);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
