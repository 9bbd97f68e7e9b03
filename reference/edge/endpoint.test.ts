import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createWorld } from "../core/world.js";
import { createAccounts } from "./accounts.js";
import { steppedClock } from "./clock.js";
import { createEndpoint } from "./endpoint.js";
import { Service } from "./service.js";
import type { WireRequest, WireResponse } from "./wire.js";

function createStage(choice: Parameters<typeof createWorld>[0] = {}) {
  const clock = steppedClock(1_767_225_600_000);
  const service = new Service({ world: createWorld(choice), clock, lambda: {} });
  const endpoint = createEndpoint({
    accounts: createAccounts(() => service),
    account: "1",
    now: clock.now,
    requestSize: 1_048_576,
  });
  const send = (change: Partial<WireRequest> | string, operation = "ListDomains"): Promise<WireResponse> => {
    const {
      body = "",
      headers = {},
      method = "POST",
      path = "/",
    } = typeof change === "string" ? { body: change } : change;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const target = { "x-amz-target": `SimpleWorkflowService.${operation}` };
    return endpoint(
      { method, path, headers: { ...target, ...headers }, body: bytes },
      new AbortController().signal,
    );
  };
  return { clock, service, send };
}

const list = '{"registrationStatus":"REGISTERED"}';
const register = '{"name":"d","workflowExecutionRetentionPeriodInDays":"1"}';
const bytes = (text: string) => new TextEncoder().encode(text);

test("an operation is named by either prefix", async () => {
  const { send } = createStage();
  const long = { "x-amz-target": "com.amazonaws.swf.service.model.SimpleWorkflowService.ListDomains" };
  expect((await send(list)).body).toBe('{"domainInfos":[]}');
  expect((await send({ body: bytes(list), headers: long })).body).toBe('{"domainInfos":[]}');
});

test("the type of the response follows that of the request, and every response has an id", async () => {
  const { send } = createStage();
  const types = ["application/json; charset=UTF-8", "application/x-amz-json-1.0"];
  const responses = await Promise.all(
    types.map((type) => send({ body: bytes(list), headers: { "content-type": type } })),
  );
  expect(responses.map(({ headers }) => headers["content-type"])).toEqual([
    "application/json",
    "application/x-amz-json-1.0",
  ]);
  expect(new Set(responses.map(({ headers }) => headers["x-amzn-requestid"])).size).toBe(2);
});

test("every response tells the time of the service", async () => {
  const { clock, send } = createStage();
  clock.step(90_000);
  expect((await send(list)).headers.date).toBe("Thu, 01 Jan 2026 00:01:30 GMT");
});

test("an operation that gives no data is answered with an empty body", async () => {
  const { send } = createStage();
  expect(await send(register, "RegisterDomain")).toMatchObject({ status: 200, body: "" });
});

test("members that are null or unknown are ignored", async () => {
  const { send } = createStage();
  const body = `{"name":"d","description":null,"workflowExecutionRetentionPeriodInDays":"1","more":{"__proto__":1}}`;
  expect((await send(body, "RegisterDomain")).status).toBe(200);
  expect((await send('{"name":"d"}', "DescribeDomain")).body).not.toContain("description");
});

test("a fault and an error name themselves in the body", async () => {
  const { send } = createStage();
  const answers = [
    await send('{"name":"no"}', "DescribeDomain"),
    await send('{"name":""}', "DescribeDomain"),
    await send("{}", "DescribeDomain"),
    await send('{"registrationStatus":"GONE","maximumPageSize":1001}'),
    await send('{"name":1}', "DescribeDomain"),
    await send('{"name":'),
    await send("[]"),
    await send(list, "NoSuchOperation"),
    await send({ body: bytes(list), method: "PUT" }),
    await send({ body: bytes(list), path: "/other" }),
    await send({ body: bytes(list), headers: { "x-amz-target": "" } }),
    await send({ body: new Uint8Array([0x22, 0xff, 0x22]) }),
    await send(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`),
  ];
  expect(answers.map(({ status, body }) => `${status} ${body}`)).toMatchInlineSnapshot(`
    [
      "400 {"__type":"com.amazonaws.swf.base.model#UnknownResourceFault","message":"Unknown domain: no"}",
      "400 {"__type":"com.amazon.coral.validate#ValidationException","message":"1 validation error detected: Value '' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 1"}",
      "400 {"__type":"com.amazon.coral.validate#ValidationException","message":"1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null"}",
      "400 {"__type":"com.amazon.coral.validate#ValidationException","message":"2 validation errors detected: Value 'GONE' at 'registrationStatus' failed to satisfy constraint: Member must satisfy enum value set: [REGISTERED, DEPRECATED]; Value '1001' at 'maximumPageSize' failed to satisfy constraint: Member must have value less than or equal to 1000"}",
      "400 {"__type":"com.amazon.coral.service#SerializationException","Message":"/name: must be string"}",
      "400 {"__type":"com.amazon.coral.service#SerializationException","Message":"the body isn't JSON"}",
      "400 {"__type":"com.amazon.coral.service#SerializationException","Message":"the body isn't a JSON object"}",
      "404 {"__type":"com.amazon.coral.service#UnknownOperationException","message":"Unknown operation: POST / SimpleWorkflowService.NoSuchOperation"}",
      "404 {"__type":"com.amazon.coral.service#UnknownOperationException","message":"Unknown operation: PUT / SimpleWorkflowService.ListDomains"}",
      "404 {"__type":"com.amazon.coral.service#UnknownOperationException","message":"Unknown operation: POST /other SimpleWorkflowService.ListDomains"}",
      "404 {"__type":"com.amazon.coral.service#UnknownOperationException","message":"Unknown operation: POST / "}",
      "400 {"__type":"com.amazon.coral.service#SerializationException","Message":"the body isn't JSON"}",
      "400 {"__type":"com.amazon.coral.service#SerializationException","Message":"the body is nested too deeply"}",
    ]
  `);
});

test("a place in a list is counted from 1 in messages", async () => {
  const { send } = createStage();
  const body =
    '{"taskToken":"t","decisions":[{"decisionType":"StartTimer","startTimerDecisionAttributes":{"timerId":"a:b"}}]}';
  expect((await send(body, "RespondDecisionTaskCompleted")).body).toMatchInlineSnapshot(
    `"{"__type":"com.amazon.coral.validate#ValidationException","message":"2 validation errors detected: Value null at 'decisions.1.member.startTimerDecisionAttributes.startToFireTimeout' failed to satisfy constraint: Member must not be null; Value 'a:b' at 'decisions.1.member.startTimerDecisionAttributes.timerId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[^:/|\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"}"`,
  );
});

test("a packed body is unpacked, one that can't be is refused, and amz-1.0 is plain", async () => {
  const { send } = createStage();
  const statuses = await Promise.all([
    send({ body: gzipSync(list), headers: { "content-encoding": "gzip" } }),
    send({ body: bytes(list), headers: { "content-encoding": "gzip" } }),
    send({ body: bytes(list), headers: { "content-encoding": "amz-1.0" } }),
  ]);
  expect(statuses.map(({ status, body }) => `${status} ${body.slice(0, 70)}`)).toMatchInlineSnapshot(`
    [
      "200 {"domainInfos":[]}",
      "400 {"__type":"com.amazon.coral.service#MalformedHttpRequestException","me",
      "200 {"domainInfos":[]}",
    ]
  `);
});

test("a body that is too large, packed or not, is refused", async () => {
  const { send } = createStage();
  const large = " ".repeat(1_048_577);
  const packed = { body: gzipSync(large), headers: { "content-encoding": "gzip" } };
  expect([(await send(large)).status, (await send(packed)).status]).toEqual([413, 413]);
});

test("with throttling a call that comes too fast is refused until its bucket fills again", async () => {
  const { clock, send } = createStage({
    rates: { operations: { ListDomains: { bucket: 1, refillPerSecond: 2 } }, decisions: {} },
  });
  const statuses = [(await send(list)).status, (await send(list)).status];
  clock.step(500);
  statuses.push((await send(list)).status);
  expect(statuses).toEqual([200, 400, 200]);
});

test("trouble inside is answered, not thrown", async () => {
  const { service, send } = createStage();
  service.world.domains.byKey.set('["d",""]', {} as never);
  service.world.domains.sorted.items.push(undefined as never, {} as never);
  expect((await send(list)).status).toBe(500);
});
