import { expect, test } from "vitest";
import { assembleEndpoint } from "../../assemble-endpoint.js";

const signedFor = (region: string) =>
  `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/swf/aws4_request, SignedHeaders=host, Signature=00`;

function createStage(region?: string) {
  const { endpoint } = assembleEndpoint({ region });
  return async (operation: string, input: object, authorization?: string) => {
    const headers = {
      "x-amz-target": `SimpleWorkflowService.${operation}`,
      ...(authorization !== undefined && { authorization }),
    };
    const body = new TextEncoder().encode(JSON.stringify(input));
    const response = await endpoint(
      { method: "POST", path: "/", headers, body },
      new AbortController().signal,
    );
    return response.body === "" ? undefined : JSON.parse(response.body);
  };
}

const domain = { name: "d", workflowExecutionRetentionPeriodInDays: "1" };
const list = { registrationStatus: "REGISTERED" };

test("each region that requests are signed for has domains of its own", async () => {
  const call = createStage();
  await call("RegisterDomain", domain, signedFor("eu-west-1"));
  expect([
    await call("ListDomains", list, signedFor("eu-west-1")),
    await call("ListDomains", list, signedFor("us-east-1")),
  ]).toEqual([
    {
      domainInfos: [{ name: "d", status: "REGISTERED", arn: "arn:aws:swf:eu-west-1:123456789012:/domain/d" }],
    },
    { domainInfos: [] },
  ]);
});

test("requests whose signature names no region belong to that of the endpoint", async () => {
  const call = createStage("eu-west-1");
  await call("RegisterDomain", domain);
  const seen = await Promise.all(
    [undefined, signedFor("eu-west-1"), signedFor("../../etc"), signedFor("us-gov-west-1")].map(
      async (authorization) => (await call("ListDomains", list, authorization)).domainInfos.length,
    ),
  );
  expect(seen).toEqual([1, 1, 1, 0]);
});
