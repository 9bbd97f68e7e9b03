import { createServer, type RequestListener } from "node:http";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Transport } from "../../model/transport.js";
import { startServer, testCall, testOptions } from "../test-servers.js";
import { createClientTransport } from "./create-client-transport.js";
import type { ClientCall, Made, RealClient, RealClientOptions } from "./real-client.js";
import { callHeader } from "./recording-proxy.js";
import { startRealClient } from "./start-real-client.js";

type Start = (options: RealClientOptions) => RealClient;

async function http(listener: RequestListener): Promise<URL> {
  const server = await startServer(createServer(listener));
  onTestFinished(() => server.close());
  return server.endpoint;
}

async function transport(endpoint: URL, start?: Start): Promise<Transport> {
  const made = await createClientTransport({
    ...testOptions(endpoint),
    client: "sdk-js",
    names: new Map(),
    env: {},
    start: async (name, options) => start?.(options) ?? startRealClient(name, options),
  });
  onTestFinished(() => made.close());
  return made;
}

/** A client that does as it is told. */
const doing =
  (call: (call: ClientCall, options: RealClientOptions) => Promise<Made>): Start =>
  (options) => ({ title: "Client 1.0", call: (one) => call(one, options), close: async () => undefined });

const listing = '{"domainInfos":[{"name":"shop","status":"REGISTERED"}]}';
const answering =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "x-amzn-requestid": "r", "content-type": "application/json" }).end(body);

describe("an exchange through a real client", () => {
  it("says what went over the wire, and what the client made of the answer", async () => {
    let seen: unknown;
    const endpoint = await http((request, response) => {
      const { host, authorization, "x-amz-target": target } = request.headers;
      seen = { host, authorization, target, url: request.url, own: request.headers[callHeader] };
      answering(200, listing)(request, response);
    });
    const { request, response, client } = await (await transport(endpoint)).send(testCall());
    expect(seen).toEqual({
      host: endpoint.host,
      authorization: request.headers.authorization,
      target: "SimpleWorkflowService.ListDomains",
      url: "/",
    });
    expect({
      body: request.body,
      status: response?.status,
      json: response?.json,
      client,
    }).toMatchInlineSnapshot(`
      {
        "body": "{"registrationStatus":"REGISTERED"}",
        "client": {
          "returned": {
            "domainInfos": [
              {
                "name": "shop",
                "status": "REGISTERED",
              },
            ],
          },
        },
        "json": {
          "domainInfos": [
            {
              "name": "shop",
              "status": "REGISTERED",
            },
          ],
        },
        "status": 200,
      }
    `);
  });

  it("says which fault the client raised", async () => {
    const fault = '{"__type":"com.amazonaws.swf.base.model#LimitExceededFault","message":"too many"}';
    const { response, client } = await (await transport(await http(answering(400, fault)))).send(testCall());
    expect({ status: response?.status, client }).toMatchInlineSnapshot(`
      {
        "client": {
          "message": "too many",
          "raised": "LimitExceededFault",
        },
        "status": 400,
      }
    `);
  });

  it("gives times as epoch seconds on both sides", async () => {
    const endpoint = await http(
      answering(200, '{"executionInfos":[{"startTimestamp":1326670266.115,"cancelRequested":false}]}'),
    );
    const input = { domain: "shop", startTimeFilter: { oldestDate: 1325376070.5 } };
    const call = testCall({ operation: "ListOpenWorkflowExecutions", input });
    const { request, client } = await (await transport(endpoint)).send(call);
    expect(JSON.parse(String(request.body))).toEqual(input);
    expect(client).toMatchInlineSnapshot(`
      {
        "returned": {
          "executionInfos": [
            {
              "cancelRequested": false,
              "startTimestamp": 1326670266.115,
            },
          ],
        },
      }
    `);
  });

  it("makes many calls at once without mixing them up", async () => {
    const endpoint = await http(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      answering(200, `{"nextPageToken":${JSON.stringify(JSON.parse(body).nextPageToken)}}`)(
        request,
        response,
      );
    });
    const through = await transport(endpoint);
    const tokens = Array.from({ length: 40 }, (_, index) => `token ${index}`);
    const exchanges = await Promise.all(
      tokens.map((nextPageToken) =>
        through.send(testCall({ input: { registrationStatus: "REGISTERED", nextPageToken } })),
      ),
    );
    expect(exchanges.map(({ client }) => client)).toEqual(
      tokens.map((nextPageToken) => ({ returned: { nextPageToken } })),
    );
  });
});

describe("a call that the client does not make as it is asked for", () => {
  it("never reaches the target, and is told in the client's words", async () => {
    let requests = 0;
    const endpoint = await http((request, response) => {
      requests += 1;
      answering(200, listing)(request, response);
    });
    const sdk = await transport(endpoint);
    const refusing = await transport(
      endpoint,
      doing(async () => ({ raised: "ParamValidationError", message: "Invalid\n  name" })),
    );
    const failures = [
      await sdk.send(testCall({ input: { registrationStatus: null } })),
      await sdk.send(testCall({ operation: "NoSuchOperation" })),
      await sdk.send(testCall({ http: { body: "{" } })),
      await refusing.send(testCall()),
    ].map(({ failure }) => failure);
    expect(requests).toBe(0);
    expect(
      failures.map((failure) => `${failure?.code}: ${failure?.message}`.replace(/swf [\d.]+/, "swf VERSION")),
    ).toMatchInlineSnapshot(`
      [
        "unsent: @aws-sdk/client-swf VERSION sends nothing at /registrationStatus where null is asked for",
        "unsent: @aws-sdk/client-swf VERSION does not send this call: TypeError: the SDK has no NoSuchOperationCommand",
        "unsent: @aws-sdk/client-swf VERSION makes its HTTP requests itself: this call says how one is to be made",
        "unsent: Client 1.0 does not send this call: ParamValidationError: Invalid name",
      ]
    `);
  });
});

describe("trouble on the way", () => {
  const never = new Promise<never>(() => undefined);

  it("is the connection's, not the client's, if the target can't be reached", async () => {
    const server = await startServer(createServer());
    await server.close();
    const { failure, client } = await (await transport(server.endpoint)).send(testCall());
    expect([failure?.code, client]).toEqual(["refused", undefined]);
  });

  it("ends a call whose answer takes too long", async () => {
    const through = await transport(await http(() => undefined));
    expect((await through.send(testCall({ timeoutMs: 50 }))).failure?.code).toBe("timeout");
  });

  it("ends a call that is called off, whatever the client does", async () => {
    const stop = new AbortController();
    const through = await transport(
      await http(answering(200, listing)),
      doing(() => {
        stop.abort();
        return never;
      }),
    );
    expect((await through.send(testCall({ signal: stop.signal }))).failure?.code).toBe("aborted");
  });

  it("is told apart from a refusal if the client itself breaks", async () => {
    const broken = doing(async () => ({ broken: "came to its end: out of memory" }));
    const through = await transport(await http(answering(200, listing)), broken);
    expect((await through.send(testCall())).failure).toEqual({
      code: "other",
      message: "Client 1.0 came to its end: out of memory",
    });
  });

  it("cuts off requests that nobody announced", async () => {
    const through = await transport(
      await http(answering(200, listing)),
      doing(
        (_, { proxyPort }) =>
          new Promise((resolve) => {
            const socket = connect(proxyPort, "127.0.0.1").on("error", () => undefined);
            socket.on("close", () => resolve({ raised: "Cut", message: "off" }));
            socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n");
          }),
      ),
    );
    expect((await through.send(testCall())).failure?.message).toBe(
      "Client 1.0 does not send this call: Cut: off",
    );
  });
});

it("asks the client on its own, without the target", async () => {
  let requests = 0;
  const through = await transport(await http(() => requests++));
  const answer = { status: 400, body: { __type: "x#UnknownResourceFault", message: "Unknown domain" } };
  const asked = await through.ask?.(
    { ask: "call", operation: "DescribeDomain", input: { name: "shop" }, answer },
    testCall(),
  );
  expect(requests).toBe(0);
  expect(asked).toMatchInlineSnapshot(`
    {
      "message": "Unknown domain",
      "raised": "UnknownResourceFault",
      "sent": [
        {
          "input": {
            "registrationStatus": "REGISTERED",
          },
          "operation": "ListDomains",
        },
      ],
    }
  `);
});

it("names what is missing if the client is not installed", async () => {
  const env = { SWF_CONFORMANCE_PYTHON: "/nowhere/python", SWF_CONFORMANCE_AWS: "/nowhere/aws" };
  const start = (client: "boto3" | "aws-cli") =>
    createClientTransport({ ...testOptions(new URL("http://127.0.0.1:1")), client, names: new Map(), env });
  await expect(start("boto3")).rejects.toThrowErrorMatchingInlineSnapshot(
    `[HarnessError: --client boto3: /nowhere/python can't run boto3; got spawn /nowhere/python ENOENT]`,
  );
  await expect(start("aws-cli")).rejects.toThrowErrorMatchingInlineSnapshot(
    `[HarnessError: --client aws-cli: /nowhere/aws can't be run; got spawn /nowhere/aws ENOENT]`,
  );
});
