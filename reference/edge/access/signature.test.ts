import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { requestDate } from "./request-date.js";
import { verifyAws3 } from "./signature-aws3.js";
import { verifyV4 } from "./signature-v4.js";

const body = new TextEncoder().encode('{"registrationStatus":"REGISTERED"}');

/** Signed by AWS's own signer with the secret key `secret`. */
const request = {
  method: "POST",
  path: "/",
  headers: {
    host: "127.0.0.1",
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": "SimpleWorkflowService.ListDomains",
    "x-amz-date": "20260101T000000Z",
    "x-amz-content-sha256": "480b16fde2af3a6d51239c5c94a38303a5fa48e5e08a29478db01d6169db2506",
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/swf/aws4_request, SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-target, Signature=cfed3ae998825712dbfbd924e9ee1ed8d5ab8a95e884c95ecffb0bcc0b7e6e3f",
  },
  body,
};

test("a signature of version 4 holds for its key, body and headers only", () => {
  const other = { ...request, headers: { ...request.headers, host: "example.com" } };
  expect([
    verifyV4("secret", request),
    verifyV4("guess", request),
    verifyV4("secret", { ...request, body: new Uint8Array() }),
    verifyV4("secret", other),
  ]).toEqual([true, false, false, false]);
});

test("a signature of version 3 holds for its key only", () => {
  const text = `POST\n/\n\nhost:h\nx-amz-date:Sun, 06 Nov 1994 08:49:37 GMT\n\n{}`;
  const digest = createHash("sha256").update(text).digest();
  const signature = createHmac("sha256", "secret").update(digest).digest("base64");
  const headers = {
    host: "h",
    "x-amz-date": "Sun, 06 Nov 1994 08:49:37 GMT",
    "x-amzn-authorization": `AWS3 AWSAccessKeyId=A,Algorithm=HmacSHA256,SignedHeaders=Host;X-Amz-Date,Signature=${signature}`,
  };
  const signed = { method: "POST", path: "/", headers, body: new TextEncoder().encode("{}") };
  expect([verifyAws3("secret", signed), verifyAws3("guess", signed)]).toEqual([true, false]);
});

test("the date of a request is read in all its formats, and X-Amz-Date wins", () => {
  const formats = [
    "19941106T084937Z",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov 6 08:49:37 1994",
  ];
  expect(formats.map((date) => requestDate({ date }))).toEqual(formats.map(() => "19941106T084937Z"));
  expect(requestDate({ date: "nonsense", "x-amz-date": "20260101T000000Z" })).toBe("20260101T000000Z");
  expect(requestDate({ date: "nonsense" })).toBeUndefined();
});
