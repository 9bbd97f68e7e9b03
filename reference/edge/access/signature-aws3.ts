import { createHash, createHmac } from "node:crypto";
import type { WireRequest } from "../wire.js";
import { isSame } from "./signature-v4.js";

/** Whether the older signature of a request, which the guide still describes, is that of a secret key. Source: hmacauth-swf.html. */
export function verifyAws3(secretAccessKey: string, request: WireRequest): boolean {
  const authorization = request.headers["x-amzn-authorization"] ?? "";
  const signature = /Signature=([^,\s]+)/.exec(authorization)?.[1];
  const algorithm = /Algorithm=Hmac(SHA256|SHA1)/.exec(authorization)?.[1]?.toLowerCase();
  if (!signature || !algorithm) return false;
  const signed = /SignedHeaders=([^,\s]+)/.exec(authorization)?.[1]?.toLowerCase().split(";");
  const digest = createHash(algorithm).update(stringToSign(request, signed)).digest();
  return isSame(createHmac(algorithm, secretAccessKey).update(digest).digest("base64"), signature);
}

function stringToSign(
  { method, path, headers, body }: WireRequest,
  signed: readonly string[] | undefined,
): Buffer {
  const names = signed ?? Object.keys(headers).filter((name) => name === "host" || name.startsWith("x-amz-"));
  const lines = [...names].sort().map((name) => `${name}:${(headers[name] ?? "").trim()}\n`);
  return Buffer.concat([Buffer.from(`${method}\n${path}\n\n${lines.join("")}\n`), body]);
}
