import type { Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Transport } from "../model/transport.js";
import { createWireTransport, type WireTransportOptions } from "./create-wire-transport.js";
import {
  okHead,
  okResponse,
  startRawServer,
  type TestServer,
  testCall,
  testOptions,
} from "./test-servers.js";

async function raw(reply: (socket: Socket, request: number) => void): Promise<TestServer> {
  const server = await startRawServer(reply);
  onTestFinished(() => server.close());
  return server;
}

function transport(endpoint: URL, options: Partial<WireTransportOptions> = {}): Transport {
  const made = createWireTransport({ ...testOptions(endpoint), ...options });
  onTestFinished(() => made.close());
  return made;
}

describe("a connection", () => {
  async function statuses({ endpoint }: TestServer, times: number): Promise<unknown[]> {
    const client = transport(endpoint);
    const seen = [];
    for (let n = 0; n < times; n++) {
      const { response, failure } = await client.send(testCall());
      seen.push(response?.status ?? failure?.code);
    }
    return seen;
  }

  it("is kept for the next request", async () => {
    const server = await raw((socket) => socket.write(okResponse("{}")));
    expect(await statuses(server, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(server.connections()).toBe(1);
  });

  it("is made anew for a server that closes after each response", async () => {
    for (const head of ["connection: close\r\n", ""]) {
      const server = await raw((socket) => socket.end(`${okHead}${head}content-length: 2\r\n\r\n{}`));
      expect(await statuses(server, 5)).toEqual([200, 200, 200, 200, 200]);
      expect(server.connections()).toBe(5);
    }
  });

  it("that ends under a second request without a byte in answer is replaced once", async () => {
    const server = await raw((socket, request) =>
      request === 2 ? socket.resetAndDestroy() : socket.write(okResponse("{}")),
    );
    expect(await statuses(server, 3)).toEqual([200, 200, 200]);
    expect(server.connections()).toBe(2);
  });

  it("is not replaced a second time", async () => {
    const server = await raw((socket, request) =>
      request === 2 || request === 3 ? socket.resetAndDestroy() : socket.write(okResponse("{}")),
    );
    expect(await statuses(server, 3)).toEqual([200, "reset", 200]);
    expect(server.connections()).toBe(3);
  });

  it("that ends under its first request is not replaced", async () => {
    const server = await raw((socket) => socket.end());
    expect(await statuses(server, 1)).toEqual(["reset"]);
    expect(server.connections()).toBe(1);
  });

  it("that ends after a byte of the answer is not replaced", async () => {
    const server = await raw((socket, request) =>
      request === 2 ? socket.end("H") : socket.write(okResponse("{}")),
    );
    expect(await statuses(server, 2)).toEqual([200, "reset"]);
  });

  it("that ends late is not replaced: the server may have worked on the request", async () => {
    const server = await raw((socket, request) =>
      request === 2 ? setTimeout(() => socket.end(), 550) : socket.write(okResponse("{}")),
    );
    expect(await statuses(server, 2)).toEqual([200, "reset"]);
    expect(server.connections()).toBe(1);
  });

  it("is waited for when all are taken", async () => {
    const server = await raw((socket) => socket.write(okResponse("{}")));
    const client = transport(server.endpoint, { connections: 2 });
    const exchanges = await Promise.all(Array.from({ length: 20 }, () => client.send(testCall())));
    expect(exchanges.map(({ response }) => response?.status)).toEqual(Array(20).fill(200));
    expect(server.connections()).toBe(2);
  });

  it("is free again after a call that was cut off", async () => {
    const server = await raw((socket, request) => request > 1 && socket.write(okResponse("{}")));
    const client = transport(server.endpoint, { connections: 1 });
    const [first, second] = await Promise.all([
      client.send(testCall({ timeoutMs: 40 })),
      client.send(testCall()),
    ]);
    expect(first.failure?.code).toBe("timeout");
    expect(second.response?.status).toBe(200);
  });
});
