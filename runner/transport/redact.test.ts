import { describe, expect, it } from "vitest";
import type { Exchange } from "../model/exchange.js";
import { redactExchange } from "./redact.js";

const signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
const token = "FQoDYXdzEJr/+abc==";
const authorization = `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20120113/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=${signature}`;

function exchange(body: string, headers: Record<string, string> = { "x-echo": "nothing" }): Exchange {
  return {
    operation: "ListDomains",
    request: {
      method: "POST",
      path: "/",
      headers: { host: "localhost", authorization, "x-amz-security-token": token },
      body: "{}",
    },
    response: { status: 200, headers, body, json: JSON.parse(body) },
    startedAt: 0,
    durationMs: 1,
  };
}

describe("redactExchange", () => {
  it("hides what the request was signed with, wherever it comes back", () => {
    const echo = { message: `${authorization} and ${token}`, AKIAIOSFODNN7EXAMPLE: [1] };
    const echoed = redactExchange(exchange(JSON.stringify(echo), { "x-echo": authorization }));
    expect(JSON.stringify(echoed)).not.toMatch(/AKIA|5d672|FQoD/);
    expect(echoed).toMatchInlineSnapshot(`
      {
        "durationMs": 1,
        "operation": "ListDomains",
        "request": {
          "body": "{}",
          "headers": {
            "authorization": "REDACTED",
            "host": "localhost",
            "x-amz-security-token": "REDACTED",
          },
          "method": "POST",
          "path": "/",
        },
        "response": {
          "body": "{"message":"AWS4-HMAC-SHA256 Credential=REDACTED/20120113/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=REDACTED and REDACTED","REDACTED":[1]}",
          "headers": {
            "x-echo": "AWS4-HMAC-SHA256 Credential=REDACTED/20120113/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=REDACTED",
          },
          "json": {
            "REDACTED": [
              1,
            ],
            "message": "AWS4-HMAC-SHA256 Credential=REDACTED/20120113/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=REDACTED and REDACTED",
          },
          "status": 200,
        },
        "startedAt": 0,
      }
    `);
  });

  it("hides a token that is escaped as in JSON or as in a URL", () => {
    const body = `["${token.replaceAll("/", "\\/")}","${encodeURIComponent(token)}"]`;
    expect(redactExchange(exchange(body)).response?.json).toEqual(["REDACTED", "REDACTED"]);
  });

  it("hides further secrets that it is told of, and those in a failure", () => {
    const { response: _response, ...rest } = exchange("{}");
    const failed: Exchange = { ...rest, failure: { code: "other", message: "no wJalrXUtnFEMI/K7MDENG" } };
    const { failure } = redactExchange(failed, ["wJalrXUtnFEMI/K7MDENG"]);
    expect(failure).toEqual({ code: "other", message: "no REDACTED" });
  });

  it("lets words stand that an emulator was given for a key", () => {
    const plain = exchange('{"latest":"test"}');
    const headers = {
      ...plain.request.headers,
      authorization: "AWS4-HMAC-SHA256 Credential=test/x, Signature=s",
    };
    const { request, response } = redactExchange({ ...plain, request: { ...plain.request, headers } });
    expect(request.headers.authorization).toBe("REDACTED");
    expect(response).toEqual(plain.response);
  });

  it("leaves the exchange that it is given as it was", () => {
    const given = exchange(JSON.stringify([signature]));
    redactExchange(given);
    expect(given).toEqual(exchange(JSON.stringify([signature])));
  });

  it("hides what a request is signed with in its query", () => {
    const made = exchange("{}");
    const path = `/?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20120113&X-Amz-Security-Token=${encodeURIComponent(token)}&X-Amz-Signature=${signature}`;
    const { request } = redactExchange({ ...made, request: { ...made.request, path, headers: {} } });
    expect(request.path).toBe(
      "/?X-Amz-Credential=REDACTED%2F20120113&X-Amz-Security-Token=REDACTED&X-Amz-Signature=REDACTED",
    );
  });

  it("hides an echo that is spelt in escapes of JSON, which the parsed body would show", () => {
    const spelt = [...token].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const { response } = redactExchange(exchange(`{"message":"${spelt.join("")}"}`));
    expect(response).toMatchObject({ body: '{"message":"REDACTED"}', json: { message: "REDACTED" } });
    const plain = '{"message":"caf\\u00e9"}';
    expect(redactExchange(exchange(plain)).response?.body).toBe(plain);
  });
});
