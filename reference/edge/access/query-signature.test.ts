import { expect, test } from "vitest";
import { signedInHeaders } from "./query-signature.js";

const query =
  "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fswf%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-SignedHeaders=host%3Bx-amz-target&X-Amz-Security-Token=a%2Bb";
const request = {
  method: "POST",
  path: `/?${query}&X-Amz-Signature=00ff`,
  headers: { host: "h" },
  body: new Uint8Array(),
};

test("a signature in the query is read as one in headers, and the query as it was signed", () => {
  expect(signedInHeaders(request)).toEqual({
    ...request,
    path: `/?${query}`,
    headers: {
      host: "h",
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/swf/aws4_request, SignedHeaders=host;x-amz-target, Signature=00ff",
      "x-amz-date": "20260101T000000Z",
      "x-amz-security-token": "a+b",
    },
  });
});

test("a request that is signed in headers, or not at all, stays as it is", () => {
  const inHeaders = { ...request, headers: { ...request.headers, authorization: "AWS4-HMAC-SHA256 …" } };
  const unsigned = { ...request, path: "/?a=b" };
  expect([signedInHeaders(inHeaders), signedInHeaders(unsigned)]).toEqual([inHeaders, unsigned]);
});
