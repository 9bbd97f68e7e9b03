import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ListDomainsCommand,
  PollForActivityTaskCommand,
  RegisterDomainCommand,
  SWFClient,
} from "@aws-sdk/client-swf";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { type Serve, startServe } from "./real-clients/start-serve.js";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "swf-serve-"));
const main = join(import.meta.dirname, "../runner/cli/main.ts");
let serve: Serve | undefined;
afterEach(() => serve?.stop().then(() => undefined));
afterAll(() => rmSync(folder, { recursive: true }));

function client({ url }: Serve, accessKeyId = "AKIAOWN", secretAccessKey = "own"): SWFClient {
  const credentials = { accessKeyId, secretAccessKey };
  return new SWFClient({ endpoint: url, region: "us-east-1", credentials, maxAttempts: 1 });
}

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function refused(...flags: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", main, "serve", ...flags], (error, _, stderr) =>
      resolve(`${error?.code}: ${stderr.replaceAll(folder, "").replaceAll(/\b\d{4,5}\b/g, "<port>")}`),
    );
  });
}

const domain = (name: string) =>
  new RegisterDomainCommand({ name, workflowExecutionRetentionPeriodInDays: "1" });
const list = new ListDomainsCommand({ registrationStatus: "REGISTERED" });

it("prints its URL in one line, says that it is well, and serves the API", async () => {
  serve = await startServe();
  expect(serve.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const health = await fetch(`${serve.url}/health`);
  expect([health.status, health.headers.get("content-type"), await health.json()]).toEqual([
    200,
    "application/json",
    { status: "ok" },
  ]);
  await client(serve).send(domain("orders"));
  expect((await client(serve).send(list)).domainInfos?.map(({ name }) => name)).toEqual(["orders"]);
});

it.each(["SIGINT", "SIGTERM"] as const)(
  "ends with 0 on %s, and answers the polls that it holds",
  async (signal) => {
    serve = await startServe();
    await client(serve).send(domain("orders"));
    const poll = client(serve).send(
      new PollForActivityTaskCommand({ domain: "orders", taskList: { name: "list" } }),
    );
    await client(serve).send(list);
    expect(await serve.stop(signal)).toBe(0);
    expect((await poll).startedEventId).toBe(0);
  },
);

it("runs its clock as fast as it is told", async () => {
  serve = await startServe("--time-scale", "300");
  await client(serve).send(domain("orders"));
  const start = performance.now();
  await client(serve).send(new PollForActivityTaskCommand({ domain: "orders", taskList: { name: "list" } }));
  expect(performance.now() - start).toBeLessThan(30_000);
});

it("lets each access key do what its policy says, and enforces quotas", async () => {
  const policies = {
    AKIAOWN: { Statement: { Effect: "Allow", Action: "swf:*", Resource: "*" }, secretAccessKey: "own" },
    AKIAREAD: { Statement: [{ Effect: "Allow", Action: "swf:List*", Resource: "*" }] },
  };
  serve = await startServe(
    "--policies",
    written("policies.json", policies),
    "--quotas",
    written("quotas.json", { registeredDomains: 1 }),
  );
  await client(serve).send(domain("orders"));
  const reader = client(serve, "AKIAREAD", "any");
  expect((await reader.send(list)).domainInfos).toHaveLength(1);
  const refusals = [
    reader.send(domain("invoices")),
    client(serve).send(domain("invoices")),
    client(serve, "AKIAOWN", "wrong").send(list),
    client(serve, "AKIANOBODY").send(list),
  ];
  const reasons = await Promise.allSettled(refusals);
  expect(reasons.map((one) => one.status === "rejected" && one.reason.name)).toEqual([
    "OperationNotPermittedFault",
    "LimitExceededFault",
    "IncompleteSignatureException",
    "UnrecognizedClientException",
  ]);
});

it("says what is wrong with its address or its files, and ends with 2", async () => {
  serve = await startServe();
  const { port } = new URL(serve.url);
  const refusals = [
    refused("--port", port),
    refused("--host", "host.invalid"),
    refused("--policies", written("bad.json", { AKIA: { Statement: { Efect: "Allow" } } })),
    refused("--quotas", join(folder, "none.json")),
  ];
  expect(await Promise.all(refusals)).toMatchInlineSnapshot(`
    [
      "2: swf-conformance: --port <port>: something else listens on this port of 127.0.0.1
      Give another one, or none to get one that is free.
    ",
      "2: swf-conformance: --host host.invalid: this is no address of this machine
    ",
      "2: swf-conformance: /bad.json /AKIA/Statement: unknown member "Efect"
      Did you mean "Effect"? The file has 3 more errors.
    ",
      "2: swf-conformance: /none.json: the file can't be read; got ENOENT: no such file or directory, open '/none.json'
    ",
    ]
  `);
});
