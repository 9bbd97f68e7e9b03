import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { WireRequest } from "../wire.js";
import { requestDate } from "./request-date.js";

interface Parts {
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Whether the Signature Version 4 of a request is that of a secret key. How old the request is doesn't matter. */
export function verifyV4(secretAccessKey: string, request: WireRequest): boolean {
  const parts = partsOf(request.headers.authorization ?? "");
  const date = requestDate(request.headers);
  if (!parts || !date || !parts.signedHeaders.includes("host")) return false;
  const canonical = canonicalRequest(request, parts.signedHeaders);
  const stringToSign = ["AWS4-HMAC-SHA256", date, parts.scope, sha256(canonical)].join("\n");
  const expected = createHmac("sha256", signingKey(secretAccessKey, parts.scope))
    .update(stringToSign)
    .digest("hex");
  return isSame(expected, parts.signature);
}

let lastKey: { readonly of: string; readonly key: Uint8Array } = { of: "", key: new Uint8Array() };

/** The key that a secret gives for a scope. Most requests are of the same scope as the one before, so it is kept. */
function signingKey(secretAccessKey: string, scope: string): Uint8Array {
  const of = `${secretAccessKey} ${scope}`;
  if (lastKey.of !== of) lastKey = { of, key: derivedKey(secretAccessKey, scope) };
  return lastKey.key;
}

function derivedKey(secretAccessKey: string, scope: string): Uint8Array {
  const [day = "", region = "", service = ""] = scope.split("/");
  return [day, region, service, "aws4_request"].reduce<Uint8Array>(
    (secret, text) => createHmac("sha256", secret).update(text).digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
}

/** Compares two texts in a time that doesn't tell where they differ. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function partsOf(authorization: string): Parts | undefined {
  const scope = /Credential=[^/,\s]+\/([^,\s]+)/.exec(authorization)?.[1];
  const signedHeaders = /SignedHeaders=([^,\s]+)/.exec(authorization)?.[1]?.split(";");
  const signature = /Signature=([0-9a-f]+)/.exec(authorization)?.[1];
  return scope && signedHeaders && signature ? { scope, signedHeaders, signature } : undefined;
}

function canonicalRequest(
  { method, path, headers, body }: WireRequest,
  signedHeaders: readonly string[],
): string {
  const [uri = "/", query = ""] = path.split("?", 2);
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}\n`);
  const sortedQuery = query.split("&").sort().join("&");
  return [method, uri, sortedQuery, lines.join(""), signedHeaders.join(";"), sha256(body)].join("\n");
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
