import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Reference, startReference } from "../index.js";
import { createHttpServer } from "./http-server.js";

let reference: Reference | undefined;
afterEach(() => reference?.close());

async function start(options: Parameters<typeof startReference>[0] = {}) {
  reference = await startReference(options);
  const { url } = reference;
  const call = (operation: string, body: RequestInit["body"], more: RequestInit = {}) =>
    fetch(url, {
      method: "POST",
      headers: {
        "x-amz-target": `SimpleWorkflowService.${operation}`,
        "content-type": "application/x-amz-json-1.0",
      },
      ...(body ? { body } : {}),
      ...more,
    });
  return { url, call };
}

const register = '{"name":"d","workflowExecutionRetentionPeriodInDays":"1"}';

test("an empty body says that its length is 0", async () => {
  const { call } = await start();
  const response = await call("RegisterDomain", register);
  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([
    200,
    "0",
    "",
  ]);
  expect(response.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
});

test("bodies may come in chunks", async () => {
  const { call } = await start();
  const chunks = new ReadableStream({
    start: (controller) => {
      for (const part of [register.slice(0, 9), register.slice(9)])
        controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  expect((await call("RegisterDomain", chunks, { duplex: "half" } as RequestInit)).status).toBe(200);
});

test("answers come in chunks if they are to, empty ones too", async () => {
  const { url } = await start({ chunked: true });
  const head = "POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-amz-target: SimpleWorkflowService.";
  const ask = (operation: string, body: string) =>
    converse(url, `${head}${operation}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  const registered = await ask("RegisterDomain", register);
  expect(registered).toMatch(/transfer-encoding: chunked/i);
  expect(registered).not.toMatch(/content-length/i);
  expect(registered.split("\r\n\r\n").slice(1)).toEqual(["0", ""]);
  const counted = await ask("CountPendingActivityTasks", '{"domain":"d","taskList":{"name":"L"}}');
  expect(counted.split("\r\n\r\n", 2)[1]?.split("\r\n")).toEqual([
    "1",
    "{",
    "1c",
    '"count":0,"truncated":false}',
    "0",
  ]);
});

test("a client of HTTP/1.0 gets no chunks", async () => {
  const { url } = await start({ chunked: true });
  const heard = await converse(
    url,
    `POST / HTTP/1.0\r\nx-amz-target: SimpleWorkflowService.RegisterDomain\r\ncontent-length: ${register.length}\r\n\r\n${register}`,
  );
  expect(heard).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*content-length: 0\r\n/);
});

test("a request that is larger than 1 MB is refused, in one piece or in chunks", async () => {
  const { call } = await start();
  const large = new Uint8Array(2_000_000);
  const chunks = new ReadableStream({
    start: (controller) => {
      controller.enqueue(large);
      controller.close();
    },
  });
  const refused = [
    await call("ListDomains", large),
    await call("ListDomains", chunks, { duplex: "half" } as RequestInit),
  ];
  expect(refused.map(({ status }) => status)).toEqual([413, 413]);
});

test("a poll lasts 60 documented seconds of the scaled clock", async () => {
  const { call } = await start({ timeScale: 300 });
  await call("RegisterDomain", register);
  const before = performance.now();
  const response = await call("PollForActivityTask", '{"domain":"d","taskList":{"name":"L"}}');
  const documentedSeconds = ((performance.now() - before) * 300) / 1000;
  expect(await response.json()).toEqual({ startedEventId: 0 });
  expect(documentedSeconds).toBeGreaterThanOrEqual(60);
});

test("a request that is cut off does no harm", async () => {
  const { url, call } = await start();
  const { hostname, port } = new URL(url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
      socket.destroy();
    });
    socket.on("close", () => resolve());
  });
  expect((await call("RegisterDomain", register)).status).toBe(200);
});

/** Writes to a socket and gives all that comes back until it is closed. */
function converse(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (data) => {
      heard += data;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(heard));
  });
}

test("what isn't HTTP is refused with a documented error", async () => {
  const { url } = await start();
  expect(await converse(url, "nonsense\r\n\r\n")).toContain("coral.service#MalformedHttpRequestException");
  const overflow = await converse(url, `POST / HTTP/1.1\r\nx: ${"y".repeat(70_000)}\r\n\r\n`);
  expect(overflow).toMatch(/^HTTP\/1.1 413 [\s\S]*RequestEntityTooLargeException/);
});

test("a request that doesn't arrive whole in time is refused", async () => {
  const server = createHttpServer(() => Promise.reject(new Error("never called")), {
    requestSize: 1000,
    arrival: 50,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const heard = await converse(
    `http://127.0.0.1:${port}`,
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
  );
  expect(heard).toMatch(/^HTTP\/1.1 408 [\s\S]*RequestTimeoutException/);
  await new Promise((resolve) => server.close(resolve));
});

test("health can be asked for", async () => {
  const { url } = await start();
  const response = await fetch(`${url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});

test("closing ends polls that are held", async () => {
  const { call } = await start();
  await call("RegisterDomain", register);
  const held = call("PollForActivityTask", '{"domain":"d","taskList":{"name":"L"}}').catch(() => "cut");
  await reference?.close();
  expect(await held).toBeDefined();
});
