import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import { describe, expect, it } from "vitest";
import type { WireRequest } from "../model/exchange.js";
import type { TransportCall } from "../model/transport.js";
import { AsSentSigner } from "./as-sent-signer.js";
import { composeRequest } from "./compose-request.js";
import { NodeSha256 } from "./node-sha256.js";
import { placeholderCredentials } from "./resolve-credentials.js";
import { signRequest } from "./sign-request.js";
import { testCall } from "./test-servers.js";

const epochMs = Date.UTC(2012, 0, 13, 18, 42, 12);
const endpoint = new URL("http://swf.us-east-1.amazonaws.com");
const temporary = { ...placeholderCredentials, sessionToken: "FQoDYXdz/+==" };

function sign(http: TransportCall["http"] = {}, credentials = placeholderCredentials): Promise<WireRequest> {
  const draft = composeRequest(testCall({ http }), { endpoint, userAgent: "x/1" }, epochMs);
  return signRequest(draft, new AsSentSigner({ region: "us-east-1", credentials }));
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const hex = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Checks a request as a server does, from AWS's description of Signature Version 4 alone. */
function verifies({ method, path, headers, body }: WireRequest, stamp: string): boolean {
  const pattern = /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\S+)$/;
  const [, scope = "", names = "", signature] = pattern.exec(headers.authorization ?? "") ?? [];
  const lines = names.split(";").map((name) => `${name}:${headers[name]?.trim()}`);
  const canonical = [method, path, "", ...lines, "", names, hex(body)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${placeholderCredentials.secretAccessKey}`);
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, hex(canonical)].join("\n");
  return hmac(key, toSign).toString("hex") === signature;
}

const signedHeaders = (request: WireRequest): string | undefined =>
  /SignedHeaders=([^,]*)/.exec(request.headers.authorization ?? "")?.[1];

describe("signRequest", () => {
  it("signs as Signature Version 4 is described", async () => {
    const request = await sign();
    expect(verifies(request, "20120113T184212Z")).toBe(true);
    expect(verifies({ ...request, body: "{}" }, "20120113T184212Z")).toBe(false);
    expect(request.headers.authorization).toMatchInlineSnapshot(
      `"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20120113/us-east-1/swf/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=7e1a5b97325ebf367a4c822dd6b5936ef86c065d4caff25cdee4c6ed90cc83ea"`,
    );
  });

  it("signs as the library itself does", async () => {
    const { authorization, ...headers } = (await sign()).headers;
    const library = new SignatureV4({
      credentials: placeholderCredentials,
      region: "us-east-1",
      service: "swf",
      sha256: NodeSha256,
      applyChecksum: false,
    });
    const request = { method: "POST", protocol: "http:", hostname: "", path: "/", headers };
    const signed = await library.sign(
      { ...request, body: '{"registrationStatus":"REGISTERED"}' },
      { signingDate: new Date(epochMs), unsignableHeaders: new Set(["accept-encoding", "content-length"]) },
    );
    expect(signed.headers.authorization).toBe(authorization);
  });

  it("covers changed headers, bytes and methods", async () => {
    const headers = { Host: "elsewhere:1", "X-Amz-Target": "A.B", "X-Extra": " 1 ", "Content-Type": null };
    const request = await sign({ method: "PUT", headers, bodyBase64: "/wA=" });
    expect(signedHeaders(request)).toBe("host;x-amz-date;x-amz-target;x-extra");
    expect(verifies(request, "20120113T184212Z")).toBe(true);
  });

  it("signs for the date that the headers say", async () => {
    const old = await sign({ headers: { "x-amz-date": "20010203T040506Z" } });
    expect(verifies(old, "20010203T040506Z")).toBe(true);
    const instead = await sign({ headers: { "x-amz-date": null, date: "Sat, 03 Feb 2001 04:05:06 GMT" } });
    expect(signedHeaders(instead)).toBe("content-type;date;host;x-amz-target");
    expect(verifies(instead, "20010203T040506Z")).toBe(true);
    const beside = await sign({ headers: { date: "Sat, 03 Feb 2001 04:05:06 GMT" } });
    expect(verifies(beside, "20120113T184212Z")).toBe(true);
  });

  it("signs for the present where the headers say no date", async () => {
    const garbled = await sign({ headers: { "x-amz-date": "yesterday" } });
    expect(garbled.headers["x-amz-date"]).toBe("yesterday");
    expect(verifies(garbled, "20120113T184212Z")).toBe(true);
    const undated = await sign({ headers: { "x-amz-date": null } });
    expect(undated.headers["x-amz-date"]).toBeUndefined();
    expect(verifies(undated, "20120113T184212Z")).toBe(true);
  });

  it("sends and signs the token of temporary credentials, unless the call decides otherwise", async () => {
    const request = await sign({}, temporary);
    expect(request.headers["x-amz-security-token"]).toBe("FQoDYXdz/+==");
    expect(signedHeaders(request)).toContain("x-amz-security-token");
    expect(verifies(request, "20120113T184212Z")).toBe(true);
    const without = await sign({ headers: { "x-amz-security-token": null } }, temporary);
    expect(without.headers["x-amz-security-token"]).toBeUndefined();
    const other = await sign({ headers: { "x-amz-security-token": "other" } }, temporary);
    expect(other.headers["x-amz-security-token"]).toBe("other");
    expect(verifies(other, "20120113T184212Z")).toBe(true);
  });

  it("leaves a request alone that decides about its authorization", async () => {
    for (const authorization of [null, "Bearer x"]) {
      const { headers } = await sign({ headers: { authorization } }, temporary);
      expect(headers.authorization ?? null).toBe(authorization);
      expect(headers["x-amz-security-token"]).toBeUndefined();
    }
  });
});

describe("NodeSha256", () => {
  it("starts over when reset, and takes any kind of key", async () => {
    const digests = ["key", Buffer.from("key"), new Uint8Array(Buffer.from("key")).buffer].map(
      async (key) => {
        const hash = new NodeSha256(key);
        hash.update(Buffer.from("dropped"));
        hash.reset();
        hash.update(Buffer.from("text"));
        return Buffer.from(await hash.digest()).toString("hex");
      },
    );
    const expected = hmac("key", "text").toString("hex");
    expect(await Promise.all(digests)).toEqual([expected, expected, expected]);
  });
});
