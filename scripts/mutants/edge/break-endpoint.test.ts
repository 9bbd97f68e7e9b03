import { expect, it } from "vitest";
import { assembleEndpoint } from "../../../reference/assemble-endpoint.js";
import { breakEndpoint } from "./break-endpoint.js";
import type { EdgeFault } from "./edge-fault.js";
import { validationError } from "./refusal.js";

async function listDomains(fault: EdgeFault, input: object = { registrationStatus: "REGISTERED" }) {
  const { endpoint, close } = assembleEndpoint({});
  const request = {
    method: "POST",
    path: "/",
    headers: { "x-amz-target": "SimpleWorkflowService.ListDomains" },
    body: new TextEncoder().encode(JSON.stringify(input)),
  };
  const { status, body } = await breakEndpoint(endpoint, fault)(request, new AbortController().signal);
  close();
  return { status, body };
}

it("leaves alone what its fault does not concern", async () => {
  const fault = { instead: () => undefined, after: () => undefined };
  expect(await listDomains(fault)).toEqual({ status: 200, body: '{"domainInfos":[]}' });
});

it("answers in place of the endpoint", async () => {
  const fault = {
    instead: ({ operation }: { operation: string }) =>
      operation === "ListDomains" ? validationError : undefined,
  };
  expect((await listDomains(fault)).status).toBe(400);
});

it("changes what the endpoint answered, refusals included", async () => {
  const fault: EdgeFault = { after: (_, { status }) => ({ status, body: "changed" }) };
  expect(await listDomains(fault)).toEqual({ status: 200, body: '"changed"' });
  expect(await listDomains(fault, {})).toEqual({ status: 400, body: '"changed"' });
});
