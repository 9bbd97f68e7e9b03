import { isUtf8 } from "node:buffer";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { WireRequest } from "../../model/exchange.js";
import type { RawResponse } from "../round-trip.js";

/** The header by which a request names its call. It is added after signing and goes no further than the proxy. */
export const callHeader = "x-swf-conformance-call";

/** Answers the request that a client made for a call. Where it rejects, the client's connection is cut. */
export type Answerer = (request: WireRequest) => Promise<RawResponse>;

/** Stands between a client and the target, on this machine. */
export interface RecordingProxy {
  readonly port: number;
  /** Has the one request that names this call answered so. Requests that name no announced call are cut off. */
  announce(id: string, answer: Answerer): void;
  forget(id: string): void;
  close(): Promise<void>;
}

/** Headers that are about one connection, or that the other side writes anew. */
const hopByHop = new Set([
  callHeader,
  ...["connection", "keep-alive", "proxy-connection", "proxy-authorization", "te", "trailer", "upgrade"],
  ...["transfer-encoding", "content-length", "expect"],
]);

/** Starts a proxy on a free port. It takes requests of both forms: for a proxy, and for an origin server. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const answerers = new Map<string, Answerer>();
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 0 }, (request, response) => {
    void serve(request, response, answerers).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    announce: (id, answer) => void answerers.set(id, answer),
    forget: (id) => void answerers.delete(id),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answerers: Map<string, Answerer>,
): Promise<void> {
  const id = callOf(request.headers);
  const answer = answerers.get(id);
  answerers.delete(id);
  if (!answer) throw new Error("nobody announced this call");
  reply(response, await answer(await readRequest(request)));
}

/** AWS CLI takes no headers, but a proxy with a user name: that is then the call. */
function callOf(headers: IncomingHttpHeaders): string {
  const basic = /^Basic (.+)$/.exec(headers["proxy-authorization"] ?? "")?.[1] ?? "";
  const [user = ""] = Buffer.from(basic, "base64").toString("latin1").split(":");
  return String(headers[callHeader] ?? user);
}

async function readRequest(request: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { pathname, search } = new URL(request.url ?? "/", "http://proxy");
  const headers = {
    ...passedOn(request.headers),
    connection: "keep-alive",
    "content-length": `${body.length}`,
  };
  return {
    method: request.method ?? "POST",
    path: `${pathname}${search}`,
    headers,
    body: isUtf8(body) ? body.toString("utf8") : body,
  };
}

function reply(response: ServerResponse, { status, headers, bytes }: RawResponse): void {
  response.sendDate = false;
  response.writeHead(status, { ...passedOn(headers), "content-length": bytes.length });
  response.end(bytes);
}

function passedOn(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || hopByHop.has(name) ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}
