import { expect, test } from "vitest";
import { createWorld } from "../../core/world.js";
import { createAccounts } from "../accounts.js";
import { steppedClock } from "../clock.js";
import { createEndpoint } from "../endpoint.js";
import { Service } from "../service.js";
import type { AccessKeys } from "./caller.js";
import type { Statement } from "./policy.js";

const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
const signedBy = (id: string) =>
  `AWS4-HMAC-SHA256 Credential=${id}/20260101/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=00`;

/** An endpoint where key `root` may do everything and key `some` what the statements say. */
function createStage(statements: Statement | readonly Statement[], more: AccessKeys = {}) {
  const clock = steppedClock(1_767_225_600_000);
  const begin = (account: string) => new Service({ world: createWorld({ account }), clock, lambda: {} });
  const accessKeys = { root: { Statement: all }, some: { Statement: statements }, ...more };
  const endpoint = createEndpoint({
    accounts: createAccounts(begin),
    account: "123456789012",
    now: clock.now,
    requestSize: 1_048_576,
    accessKeys,
  });
  const call = async (
    key: string,
    operation: string,
    input: object,
    headers: Record<string, string> = {},
  ) => {
    const body = new TextEncoder().encode(JSON.stringify(input));
    const target = `SimpleWorkflowService.${operation}`;
    const request = {
      method: "POST",
      path: "/",
      headers: { "x-amz-target": target, authorization: signedBy(key), ...headers },
      body,
    };
    const response = await endpoint(request, new AbortController().signal);
    return { status: response.status, body: response.body === "" ? {} : JSON.parse(response.body) };
  };
  const root = async (operation: string, input: object) => (await call("root", operation, input)).body;
  const some = async (operation: string, input: object) => {
    const { status, body } = await call("some", operation, input);
    return status === 200 ? "allowed" : `${status} ${body.__type.split("#")[1]}`;
  };
  return { root, some, call };
}

const arn = (name: string) => `arn:aws:swf:*:123456789012:/domain/${name}`;
const domain = "d";

async function populated(statements: Statement | readonly Statement[]) {
  const stage = createStage(statements);
  for (const name of ["d", "e"]) {
    await stage.root("RegisterDomain", {
      name,
      workflowExecutionRetentionPeriodInDays: "1",
      tags: [{ key: "stage", value: name }],
    });
  }
  await stage.root("RegisterWorkflowType", {
    domain,
    name: "w",
    version: "1",
    defaultTaskList: { name: "L" },
    defaultChildPolicy: "TERMINATE",
    defaultTaskStartToCloseTimeout: "60",
    defaultExecutionStartToCloseTimeout: "3600",
  });
  return stage;
}

test("what no policy allows is refused, and a denial wins", async () => {
  const { some } = await populated([
    { Effect: "Allow", Action: ["swf:Describe*", "swf:ListDomains"], Resource: arn("*") },
    { Effect: "deny", Action: "swf:DescribeDomain", Resource: arn("e") },
  ]);
  expect([
    await some("DescribeDomain", { name: "d" }),
    await some("DescribeDomain", { name: "e" }),
    await some("ListDomains", { registrationStatus: "REGISTERED" }),
    await some("DeprecateDomain", { name: "d" }),
  ]).toEqual(["allowed", "400 OperationNotPermittedFault", "allowed", "400 OperationNotPermittedFault"]);
});

test("permissions can be limited to domains, by name, ARN or tag", async () => {
  const byName = await populated({ Effect: "Allow", Action: "swf:*", Resource: arn("d") });
  const byTag = await populated({
    Effect: "Allow",
    Action: "swf:*",
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceTag/stage": "d" } },
  });
  for (const { some } of [byName, byTag]) {
    expect([
      await some("ListTagsForResource", { resourceArn: "arn:aws:swf:us-east-1:123456789012:/domain/d" }),
      await some("ListTagsForResource", { resourceArn: "arn:aws:swf:us-east-1:123456789012:/domain/e" }),
      await some("CountPendingActivityTasks", { domain: "d", taskList: { name: "L" } }),
      await some("CountPendingActivityTasks", { domain: "e", taskList: { name: "L" } }),
    ]).toEqual(["allowed", "400 OperationNotPermittedFault", "allowed", "400 OperationNotPermittedFault"]);
  }
});

test("a condition looks at the parameter, or at the default of the type", async () => {
  const condition = { StringEquals: { "swf:taskList.name": "L", "swf:workflowType.name": ["w", "v"] } };
  const { some } = await populated({
    Effect: "Allow",
    Action: "swf:StartWorkflowExecution",
    Resource: "*",
    Condition: condition,
  });
  const input = { domain, workflowType: { name: "w", version: "1" } };
  expect([
    await some("StartWorkflowExecution", { ...input, workflowId: "a", taskList: { name: "L" } }),
    await some("StartWorkflowExecution", { ...input, workflowId: "b" }),
    await some("StartWorkflowExecution", { ...input, workflowId: "c", taskList: { name: "M" } }),
  ]).toEqual(["allowed", "allowed", "400 OperationNotPermittedFault"]);
});

test("an absent parameter fails a plain condition, passes an optional one, and can be asked for", async () => {
  const statement = (Condition: NonNullable<Statement["Condition"]>): Statement => ({
    Effect: "Allow",
    Action: "swf:CountOpenWorkflowExecutions",
    Resource: "*",
    Condition,
  });
  const conditions = [
    { StringEquals: { "swf:tagFilter.tag": "t" } },
    { StringEqualsIfExists: { "swf:tagFilter.tag": "t" } },
    { Null: { "swf:tagFilter.tag": "true" } },
    { StringNotLike: { "swf:tagFilter.tag": "t*" } },
  ];
  const results = await Promise.all(
    conditions.map(async (condition) => {
      const { some } = await populated(statement(condition));
      const input = { domain, startTimeFilter: { oldestDate: 0 } };
      const tags = [undefined, "t", "u"];
      return Promise.all(
        tags.map((tag) =>
          some("CountOpenWorkflowExecutions", tag ? { ...input, tagFilter: { tag } } : input),
        ),
      );
    }),
  );
  expect(results.map((row) => row.map((result) => result === "allowed"))).toEqual([
    [false, true, false],
    [true, true, false],
    [true, false, false],
    [true, false, true],
  ]);
});

test("a decision needs a permission of its own", async () => {
  const { root, call } = await populated([
    {
      Effect: "Allow",
      Action: ["swf:PollForDecisionTask", "swf:RespondDecisionTaskCompleted"],
      Resource: arn("d"),
    },
    { Effect: "Allow", Action: "swf:RecordMarker", Resource: "*" },
  ]);
  await root("StartWorkflowExecution", {
    domain,
    workflowId: "x",
    workflowType: { name: "w", version: "1" },
  });
  const task = (await call("some", "PollForDecisionTask", { domain, taskList: { name: "L" } })).body;
  const decisions = [
    { decisionType: "RecordMarker", recordMarkerDecisionAttributes: { markerName: "m" } },
    { decisionType: "StartTimer", startTimerDecisionAttributes: { timerId: "t", startToFireTimeout: "1" } },
  ];
  expect(
    (await call("some", "RespondDecisionTaskCompleted", { taskToken: task.taskToken, decisions })).status,
  ).toBe(200);
  const history = await root("GetWorkflowExecutionHistory", { domain, execution: task.workflowExecution });
  expect(history.events.slice(4, 6)).toMatchObject([
    { eventType: "MarkerRecorded" },
    { eventType: "StartTimerFailed", startTimerFailedEventAttributes: { cause: "OPERATION_NOT_PERMITTED" } },
  ]);
});

test("a role can be attached by those who may pass it on", async () => {
  const { some } = await populated([
    { Effect: "Allow", Action: "swf:*", Resource: "*" },
    { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::1:role/good" },
  ]);
  const input = { domain, workflowType: { name: "w", version: "1" } };
  expect([
    await some("StartWorkflowExecution", {
      ...input,
      workflowId: "a",
      lambdaRole: "arn:aws:iam::1:role/good",
    }),
    await some("StartWorkflowExecution", {
      ...input,
      workflowId: "b",
      lambdaRole: "arn:aws:iam::1:role/bad",
    }),
  ]).toEqual(["allowed", "400 OperationNotPermittedFault"]);
});

test("a request must be signed, by a known key, with a token that lasts", async () => {
  const { call } = createStage(all, {
    temporary: { Statement: all, securityToken: "token" },
    old: { Statement: all, expired: true },
    strict: { Statement: all, secretAccessKey: "secret" },
  });
  const input = { registrationStatus: "REGISTERED" };
  const tries = [
    await call("nobody", "ListDomains", input),
    await call("some", "ListDomains", input, { authorization: "" }),
    await call("temporary", "ListDomains", input),
    await call("temporary", "ListDomains", input, { "x-amz-security-token": "token" }),
    await call("old", "ListDomains", input),
    await call("strict", "ListDomains", input, { host: "h", "x-amz-date": "20260101T000000Z" }),
  ];
  expect(tries.map(({ status, body }) => `${status} ${body.__type ?? "allowed"}`)).toMatchInlineSnapshot(`
    [
      "403 com.amazon.coral.service#UnrecognizedClientException",
      "403 com.amazon.coral.service#IncompleteSignatureException",
      "403 com.amazon.coral.service#UnrecognizedClientException",
      "200 allowed",
      "403 com.amazon.coral.service#ExpiredTokenException",
      "403 com.amazon.coral.service#IncompleteSignatureException",
    ]
  `);
});

test("accounts have domains of their own", async () => {
  const { call } = createStage(all, { guest: { Statement: all, account: "210987654321" } });
  const register = { name: "d", workflowExecutionRetentionPeriodInDays: "1" };
  const tries = [
    await call("root", "RegisterDomain", register),
    await call("guest", "DescribeDomain", { name: "d" }),
    await call("guest", "RegisterDomain", register),
    await call("guest", "DescribeDomain", { name: "d" }),
  ];
  expect(tries.map(({ status }) => status)).toEqual([200, 400, 200, 200]);
  expect(tries[3]?.body.domainInfo.arn).toBe("arn:aws:swf:us-east-1:210987654321:/domain/d");
});
