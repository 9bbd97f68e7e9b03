import {
  ListDomainsCommand,
  PollForActivityTaskCommand,
  PollForDecisionTaskCommand,
  RegisterDomainCommand,
  RegisterWorkflowTypeCommand,
  RespondDecisionTaskCompletedCommand,
  StartWorkflowExecutionCommand,
  SWFClient,
} from "@aws-sdk/client-swf";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { swfHandlers } from "../reference/msw.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const credentials = { accessKeyId: "AKIAOWN", secretAccessKey: "own" };
const swf = new SWFClient({ region: "eu-west-1", credentials, maxAttempts: 1 });
const orders = new RegisterDomainCommand({ name: "orders", workflowExecutionRetentionPeriodInDays: "1" });
const list = new ListDomainsCommand({ registrationStatus: "REGISTERED" });
const namesOf = async (client: SWFClient) => (await client.send(list)).domainInfos?.map(({ name }) => name);

it("answers a client of SWF that knows of no endpoint", async () => {
  server.use(...swfHandlers());
  await swf.send(orders);
  expect((await swf.send(list)).domainInfos).toEqual([
    { name: "orders", status: "REGISTERED", arn: "arn:aws:swf:eu-west-1:123456789012:/domain/orders" },
  ]);
  await expect(swf.send(orders)).rejects.toMatchObject({
    name: "DomainAlreadyExistsFault",
    $metadata: { httpStatusCode: 400 },
  });
});

it("begins anew with new handlers", async () => {
  server.use(...swfHandlers());
  await swf.send(orders);
  server.resetHandlers(...swfHandlers());
  expect(await namesOf(swf)).toEqual([]);
});

it("gives a task to a poll that waits for it, and lets time pass as fast as it is told", async () => {
  server.use(...swfHandlers({ timeScale: 600 }));
  await swf.send(orders);
  const type = { name: "ship", version: "1" };
  await swf.send(new RegisterWorkflowTypeCommand({ domain: "orders", ...type }));
  const poll = swf.send(new PollForDecisionTaskCommand({ domain: "orders", taskList: { name: "list" } }));
  const { runId } = await swf.send(
    new StartWorkflowExecutionCommand({
      domain: "orders",
      workflowId: "one",
      workflowType: type,
      taskList: { name: "list" },
      executionStartToCloseTimeout: "86400",
      taskStartToCloseTimeout: "86400",
      childPolicy: "TERMINATE",
    }),
  );
  const task = await poll;
  expect(task.workflowExecution).toEqual({ workflowId: "one", runId });
  const decisions = [{ decisionType: "CompleteWorkflowExecution" as const }];
  await swf.send(new RespondDecisionTaskCompletedCommand({ taskToken: task.taskToken, decisions }));
  const empty = await swf.send(
    new PollForActivityTaskCommand({ domain: "orders", taskList: { name: "none" } }),
  );
  expect(empty.startedEventId).toBe(0);
});

it("verifies signatures and enforces policies", async () => {
  const policies = {
    AKIAOWN: { Statement: { Effect: "Allow", Action: "swf:List*", Resource: "*" }, secretAccessKey: "own" },
  };
  server.use(...swfHandlers({ policies }));
  expect(await namesOf(swf)).toEqual([]);
  await expect(swf.send(orders)).rejects.toThrow("not authorized to perform: swf:RegisterDomain");
  const stranger = new SWFClient({
    region: "eu-west-1",
    credentials: { accessKeyId: "AKIAOWN", secretAccessKey: "stolen" },
    maxAttempts: 1,
  });
  await expect(stranger.send(list)).rejects.toMatchObject({ name: "IncompleteSignatureException" });
});

it("answers any endpoint that is asked for an operation of SWF, and leaves other requests alone", async () => {
  server.use(
    ...swfHandlers(),
    http.get("http://localhost:4566/health", () => HttpResponse.text("mine")),
  );
  const local = new SWFClient({ endpoint: "http://localhost:4566", region: "eu-west-1", credentials });
  expect(await namesOf(local)).toEqual([]);
  expect(await (await fetch("http://localhost:4566/health")).text()).toBe("mine");
});

it("answers only the endpoint that it is told of", async () => {
  server.use(
    ...swfHandlers({ endpoint: "http://localhost:4566" }),
    http.all("*", () => HttpResponse.text("elsewhere", { status: 418 })),
  );
  const local = new SWFClient({ endpoint: "http://localhost:4566", region: "eu-west-1", credentials });
  expect(await namesOf(local)).toEqual([]);
  const statuses = [
    fetch("http://localhost:4566/", { method: "POST" }),
    fetch("https://swf.eu-west-1.amazonaws.com/", { method: "POST" }),
  ].map(async (response) => (await response).status);
  expect(await Promise.all(statuses)).toEqual([404, 418]);
});
