import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { AsSentSigner } from "./as-sent-signer.js";
import { composeRequest } from "./compose-request.js";
import { placeholderCredentials } from "./resolve-credentials.js";
import { signRequest } from "./sign-request.js";
import { testCall } from "./test-servers.js";

const epochMs = Date.UTC(2012, 0, 13, 18, 42, 12);
const endpoint = new URL("http://swf.us-east-1.amazonaws.com");

async function sign(sessionToken?: string) {
  const call = testCall({ http: { signature: "query" } });
  const draft = composeRequest(call, { endpoint, userAgent: "x/1" }, epochMs);
  const credentials = { ...placeholderCredentials, ...(sessionToken && { sessionToken }) };
  return signRequest(draft, new AsSentSigner({ region: "us-east-1", credentials }));
}

const hex = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

describe("signInQuery", () => {
  it("puts all of the signature into the query, and the date with it", async () => {
    const { path, headers } = await sign("FQoDYXdz/+==");
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("x-amz-date");
    expect(
      path.replace(/Signature=[0-9a-f]{64}$/, "Signature=(64 digits)").split("&"),
    ).toMatchInlineSnapshot(`
      [
        "/?X-Amz-Algorithm=AWS4-HMAC-SHA256",
        "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20120113%2Fus-east-1%2Fswf%2Faws4_request",
        "X-Amz-Date=20120113T184212Z",
        "X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-target",
        "X-Amz-Security-Token=FQoDYXdz%2F%2B%3D%3D",
        "X-Amz-Signature=(64 digits)",
      ]
    `);
  });

  it("signs as Signature Version 4 is described", async () => {
    const { method, path, headers, body } = await sign();
    const [unsigned = "", signature] = path.split("&X-Amz-Signature=");
    const query = unsigned.slice("/?".length).split("&").sort().join("&");
    const names = ["content-type", "host", "x-amz-target"];
    const lines = names.map((name) => `${name}:${headers[name]}`);
    const canonical = [method, "/", query, ...lines, "", names.join(";"), hex(body)].join("\n");
    const scope = "20120113/us-east-1/swf/aws4_request";
    const toSign = ["AWS4-HMAC-SHA256", "20120113T184212Z", scope, hex(canonical)].join("\n");
    const secret: string | Buffer = `AWS4${placeholderCredentials.secretAccessKey}`;
    const key = scope.split("/").reduce<string | Buffer>(hmac, secret);
    expect(hmac(key, toSign).toString("hex")).toBe(signature);
  });
});
