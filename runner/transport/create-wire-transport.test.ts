import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Exchange } from "../model/exchange.js";
import type { Transport, TransportCall } from "../model/transport.js";
import { createWireTransport, type WireTransportOptions } from "./create-wire-transport.js";
import { okResponse, startRawServer, startServer, testCall, testOptions } from "./test-servers.js";

async function http(listener: RequestListener): Promise<URL> {
  const server = await startServer(createServer(listener));
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

describe("a request", () => {
  it("says in the exchange what went over the wire", async () => {
    let seen: unknown;
    const endpoint = await http(async (request, response) => {
      seen = {
        method: request.method,
        path: request.url,
        headers: request.headers,
        body: await bodyOf(request),
      };
      response.setHeader("X-Amzn-RequestId", ["a", "b"]);
      response.end('{"domainInfos":[]}');
    });
    const exchange = await once(endpoint);
    expect(exchange.request).toEqual(seen);
    const { host, authorization, ...headers } = exchange.request.headers;
    expect(host).toBe(endpoint.host);
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/20120113\/us-east-1\/swf\//,
    );
    expect({ ...exchange.request, headers }).toMatchInlineSnapshot(`
      {
        "body": "{"registrationStatus":"REGISTERED"}",
        "headers": {
          "accept-encoding": "identity",
          "connection": "keep-alive",
          "content-length": "35",
          "content-type": "application/x-amz-json-1.0",
          "user-agent": "swf-conformance/1.2.3",
          "x-amz-date": "20120113T184212Z",
          "x-amz-target": "SimpleWorkflowService.ListDomains",
        },
        "method": "POST",
        "path": "/",
      }
    `);
    const { date: _date, ...answered } = exchange.response?.headers ?? {};
    expect({ ...exchange.response, headers: answered }).toMatchInlineSnapshot(`
      {
        "body": "{"domainInfos":[]}",
        "headers": {
          "connection": "keep-alive",
          "content-length": "18",
          "keep-alive": "timeout=5",
          "x-amzn-requestid": "a, b",
        },
        "json": {
          "domainInfos": [],
        },
        "status": 200,
      }
    `);
    expect(exchange.startedAt).toBe(Date.UTC(2012, 0, 13, 18, 42, 12));
    expect(exchange.durationMs).toBeGreaterThan(0);
    expect(exchange.failure).toBeUndefined();
  });

  it("keeps a path of the endpoint", async () => {
    const endpoint = await http((request, response) => response.end(JSON.stringify(request.url)));
    const exchange = await once(new URL("/swf", endpoint));
    expect(exchange.response?.json).toBe("/swf/");
  });

  it("carries the changes of the call, and leaves out headers of null", async () => {
    const endpoint = await http(async (request, response) => {
      response.end(
        JSON.stringify({ method: request.method, headers: request.headers, body: await bodyOf(request) }),
      );
    });
    const changes = {
      method: "PUT",
      headers: {
        "X-Amz-Target": "Nowhere.Nothing",
        "Content-Type": null,
        Authorization: null,
        "X-Extra": "1",
      },
      bodyBase64: Buffer.from("{]é").toString("base64"),
    };
    const exchange = await once(endpoint, { http: changes });
    const { host, "content-length": length, ...headers } = exchange.request.headers;
    expect(length).toBe("4");
    expect(headers).toMatchInlineSnapshot(`
      {
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "user-agent": "swf-conformance/1.2.3",
        "x-amz-date": "20120113T184212Z",
        "x-amz-target": "Nowhere.Nothing",
        "x-extra": "1",
      }
    `);
    expect(exchange.response?.json).toEqual({
      method: "PUT",
      headers: exchange.request.headers,
      body: "{]é",
    });
  });

  it("goes in chunks if bodies are to, unless it states its length itself", async () => {
    const seen: unknown[] = [];
    const endpoint = await http(async (request, response) => {
      const { "content-length": length, "transfer-encoding": encoding } = request.headers;
      seen.push({ length, encoding, body: await bodyOf(request) });
      response.end();
    });
    const client = transport(endpoint, { chunked: true });
    const { request } = await client.send(testCall());
    await client.send(testCall({ http: { body: "{}", headers: { "content-length": "2" } } }));
    await client.send(testCall({ http: { body: "" } }));
    expect(seen).toEqual([
      { length: undefined, encoding: "chunked", body: '{"registrationStatus":"REGISTERED"}' },
      { length: "2", encoding: undefined, body: "{}" },
      { length: "0", encoding: undefined, body: "" },
    ]);
    expect(request.headers).toMatchObject({ "transfer-encoding": "chunked" });
  });

  it("keeps the authorization header that the call gives", async () => {
    const endpoint = await http((request, response) =>
      response.end(JSON.stringify(request.headers.authorization)),
    );
    const exchange = await once(endpoint, {
      http: { headers: { authorization: "AWS4-HMAC-SHA256 nonsense" } },
    });
    expect(exchange.response?.json).toBe("AWS4-HMAC-SHA256 nonsense");
  });

  it("fails as `other` where a change can't be sent", async () => {
    const endpoint = await http((_request, response) => response.end());
    const client = transport(endpoint);
    const failures = [];
    for (const headers of [
      { host: null },
      { "content-length": "1" },
      { expect: "100-continue" },
      { "x-a": "\n" },
    ]) {
      failures.push((await client.send(testCall({ http: { headers } }))).failure);
    }
    expect(failures).toMatchInlineSnapshot(`
      [
        {
          "code": "other",
          "message": "this client can't leave out the header host",
        },
        {
          "code": "other",
          "message": "Request body length does not match content-length header (UND_ERR_REQ_CONTENT_LENGTH_MISMATCH)",
        },
        {
          "code": "other",
          "message": "expect header not supported (UND_ERR_NOT_SUPPORTED)",
        },
        {
          "code": "other",
          "message": "invalid x-a header (UND_ERR_INVALID_ARG)",
        },
      ]
    `);
  });

  it("fails as `other` for credentials that nobody gave", async () => {
    const exchange = await once(new URL("http://127.0.0.1:9"), { credentials: "toString" });
    expect(exchange.failure).toEqual({ code: "other", message: "there are no credentials named toString" });
  });

  it("fails as `other` when no credentials can be had", async () => {
    const credentials = { default: () => Promise.reject(new Error("the profile has expired")) };
    const exchange = await transport(new URL("http://127.0.0.1:9"), { credentials }).send(testCall());
    expect(exchange.failure).toEqual({ code: "other", message: "the profile has expired" });
  });
});

describe("a response", () => {
  const answer = async (
    headers: Record<string, string>,
    body: string | Buffer,
  ): Promise<Exchange["response"]> =>
    (await once(await http((_request, response) => response.writeHead(200, headers).end(body)))).response;

  it("may come in chunks", async () => {
    const endpoint = await http((_request, response) => {
      response.write('{"domain');
      response.end('Infos":[]}');
    });
    const { response } = await once(endpoint);
    expect(response?.headers["transfer-encoding"]).toBe("chunked");
    expect(response?.json).toEqual({ domainInfos: [] });
  });

  it("has no JSON if it is empty", async () => {
    expect(await answer({}, "")).toMatchObject({ body: "", json: undefined });
  });

  it("has no JSON if it is a page labelled as JSON", async () => {
    const response = await answer({ "content-type": "application/x-amz-json-1.0" }, "<html></html>");
    expect(response).toMatchObject({ status: 200, body: "<html></html>", json: undefined });
  });

  it("has no JSON if it isn't UTF-8", async () => {
    const response = await answer({}, Buffer.from([0x22, 0xc3, 0x28, 0x22]));
    expect(response).toMatchObject({ body: '"\ufffd("', json: undefined });
  });

  it("is not unpacked", async () => {
    const response = await answer({ "content-encoding": "gzip" }, gzipSync("{}"));
    expect(response?.json).toBeUndefined();
    expect(await answer({ "content-encoding": "gzip" }, "{}")).toMatchObject({ body: "{}", json: undefined });
    expect(await answer({ "content-encoding": "amz-1.0" }, "{}")).toMatchObject({ body: "{}", json: {} });
  });

  it("is the redirect itself", async () => {
    const endpoint = await http((_request, response) =>
      response.writeHead(307, { location: "/elsewhere" }).end(),
    );
    const { response } = await once(endpoint);
    expect(response).toMatchObject({ status: 307, headers: { location: "/elsewhere" } });
  });

  it("is the one after informational responses", async () => {
    const hints = "HTTP/1.1 103 Early Hints\r\nx: y\r\n\r\n";
    const server = await startRawServer((socket) => socket.write(`${hints}${okResponse("{}")}`));
    onTestFinished(() => server.close());
    expect((await once(server.endpoint)).response).toMatchObject({ status: 200, json: {} });
  });
});

describe("a call", () => {
  it("ends when it is called off, on its way or before", async () => {
    const controller = new AbortController();
    const endpoint = await http(() => controller.abort());
    const change = { signal: controller.signal };
    const client = transport(endpoint, { connections: 1 });
    const [running, queued] = await Promise.all([
      client.send(testCall(change)),
      client.send(testCall(change)),
    ]);
    const late = await client.send(testCall(change));
    const failure = { code: "aborted", message: "the call was called off" };
    expect([running.failure, queued.failure, late.failure]).toEqual([failure, failure, failure]);
  });

  it("ends when the transport is closed", async () => {
    const closing: Promise<void>[] = [];
    const endpoint = await http(() => closing.push(client.close()));
    const client = transport(endpoint);
    const running = await client.send(testCall());
    await Promise.all(closing);
    const late = await client.send(testCall());
    const failure = { code: "aborted", message: "the transport was closed" };
    expect([running.failure, late.failure]).toEqual([failure, failure]);
  });

  it("raises no warning when many share a signal", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): number => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const client = transport(await http((_request, response) => response.end("{}")));
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 40 }, () => client.send(testCall({ signal }))));
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });
});
