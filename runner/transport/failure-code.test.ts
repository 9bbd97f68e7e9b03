import { createServer, type RequestListener } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Exchange } from "../model/exchange.js";
import type { Transport, TransportCall } from "../model/transport.js";
import { createWireTransport, type WireTransportOptions } from "./create-wire-transport.js";
import { describeFailure } from "./failure-code.js";
import { okHead, startRawServer, startServer, testCall, testOptions } from "./test-servers.js";

async function http(listener: RequestListener): Promise<URL> {
  const server = await startServer(createServer(listener));
  onTestFinished(() => server.close());
  return server.endpoint;
}

async function raw(reply: (socket: Socket, request: number) => void): Promise<URL> {
  const server = await startRawServer(reply);
  onTestFinished(() => server.close());
  return server.endpoint;
}

function transport(endpoint: URL, options: Partial<WireTransportOptions> = {}): Transport {
  const made = createWireTransport({ ...testOptions(endpoint), ...options });
  onTestFinished(() => made.close());
  return made;
}

const once = (endpoint: URL, change: Partial<TransportCall> = {}): Promise<Exchange> =>
  transport(endpoint).send(testCall(change));

describe("a server that misbehaves", () => {
  const failureOf = async (
    endpoint: URL,
    change: Partial<TransportCall> = {},
  ): Promise<Exchange["failure"]> => (await once(endpoint, change)).failure;

  it("is cut off at the deadline when it stays silent", async () => {
    const exchange = await once(await http(() => {}), { timeoutMs: 60 });
    expect(exchange.failure).toEqual({ code: "timeout", message: "no complete response within 60 ms" });
    expect(exchange.durationMs).toBeGreaterThanOrEqual(55);
    expect(exchange.durationMs).toBeLessThan(1_000);
  });

  it("is cut off at the deadline when it drips", async () => {
    const endpoint = await http((_request, response) => {
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    });
    const exchange = await once(endpoint, { timeoutMs: 80 });
    expect(exchange.failure?.code).toBe("timeout");
    expect(exchange.durationMs).toBeLessThan(1_000);
  });

  it("is cut off when its body has no end", async () => {
    const endpoint = await http((_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
      };
      response.on("drain", pour);
      pour();
    });
    const exchange = await transport(endpoint, { maxResponseBytes: 1_000_000 }).send(testCall());
    expect(exchange.failure).toMatchInlineSnapshot(`
      {
        "code": "too-large",
        "message": "the response body is larger than the limit (UND_ERR_RES_EXCEEDED_MAX_SIZE)",
      }
    `);
  });

  it("is cut off when its headers have no end", async () => {
    const endpoint = await raw((socket) => socket.write(`${okHead}x: ${"y".repeat(100_000)}\r\n`));
    expect(await failureOf(endpoint)).toMatchInlineSnapshot(`
      {
        "code": "too-large",
        "message": "the response headers are larger than the limit (UND_ERR_HEADERS_OVERFLOW)",
      }
    `);
  });

  it("fails as `reset` when it resets or closes midway", async () => {
    const failures = [
      await failureOf(await raw((socket) => socket.resetAndDestroy())),
      await failureOf(
        await raw((socket) => socket.write(`${okHead}content-length: 9\r\n\r\n{`, () => socket.end())),
      ),
      await failureOf(
        await raw((socket) => socket.end(`${okHead}connection: close\r\ncontent-length: 9\r\n\r\n{`)),
      ),
      await failureOf(await raw((socket) => socket.end(`${okHead}transfer-encoding: chunked\r\n\r\n5\r\n{`))),
      await failureOf(
        await raw((socket) =>
          socket.end(`${okHead}connection: close\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{`),
        ),
      ),
    ];
    expect(failures).toMatchInlineSnapshot(`
      [
        {
          "code": "reset",
          "message": "the connection was reset before the response was complete (ECONNRESET)",
        },
        {
          "code": "reset",
          "message": "the connection was closed before the response was complete (UND_ERR_SOCKET)",
        },
        {
          "code": "reset",
          "message": "the connection was closed before the response was complete (UND_ERR_RES_CONTENT_LENGTH_MISMATCH)",
        },
        {
          "code": "reset",
          "message": "the connection was closed before the response was complete (UND_ERR_SOCKET)",
        },
        {
          "code": "reset",
          "message": "the connection was closed before the response was complete",
        },
      ]
    `);
  });

  it("fails as `malformed` when it doesn't speak HTTP", async () => {
    const failures = [
      await failureOf(await raw((socket) => socket.write("220 smtp.example.com ESMTP\r\n"))),
      await failureOf(await raw((socket) => socket.write("HTTP/1.1 100 Continue\r\n\r\n"))),
      await failureOf(
        await raw((socket) =>
          socket.write("HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
        ),
      ),
    ];
    expect(failures).toMatchInlineSnapshot(`
      [
        {
          "code": "malformed",
          "message": "the endpoint's answer is not HTTP",
        },
        {
          "code": "malformed",
          "message": "the endpoint sent a response that no request asked for (UND_ERR_SOCKET)",
        },
        {
          "code": "malformed",
          "message": "the endpoint sent a response that no request asked for (UND_ERR_SOCKET)",
        },
      ]
    `);
  });

  it("fails as `refused` when it isn't there", async () => {
    const gone = await startServer(createServer());
    await gone.close();
    expect(await failureOf(gone.endpoint)).toMatchInlineSnapshot(`
      {
        "code": "refused",
        "message": "nothing listens at the endpoint (ECONNREFUSED)",
      }
    `);
  });

  it("fails as `tls` when it answers https in plain text", async () => {
    const endpoint = await http((_request, response) => response.end());
    expect((await failureOf(new URL(`https://${endpoint.host}`)))?.code).toBe("tls");
  });
});

describe("describeFailure", () => {
  it("knows what a code means", () => {
    const codes = [
      "ENOTFOUND",
      "EHOSTUNREACH",
      "EPIPE",
      "UND_ERR_CONNECT_TIMEOUT",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
    ];
    const tls = [
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UND_ERR_DESTROYED",
      "constructor",
    ];
    const meanings = [...codes, ...tls].map((code) =>
      describeFailure(Object.assign(new Error("?"), { code })),
    );
    expect(meanings.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
      [
        "refused: the endpoint's host name is not known (ENOTFOUND)",
        "refused: the endpoint's host can't be reached (EHOSTUNREACH)",
        "reset: the connection was closed before the request was sent (EPIPE)",
        "timeout: no connection could be made in time (UND_ERR_CONNECT_TIMEOUT)",
        "tls: the endpoint's certificate or TLS set-up can't be trusted (DEPTH_ZERO_SELF_SIGNED_CERT)",
        "tls: the endpoint's certificate or TLS set-up can't be trusted (ERR_TLS_CERT_ALTNAME_INVALID)",
        "tls: the endpoint's certificate or TLS set-up can't be trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
        "aborted: the transport was closed (UND_ERR_DESTROYED)",
        "other: ? (constructor)",
      ]
    `);
  });

  it("repeats what it doesn't know, be it an error or not", () => {
    expect(describeFailure(new Error("odd"))).toEqual({ code: "other", message: "odd" });
    expect(describeFailure("odd")).toEqual({ code: "other", message: "odd" });
  });
});
