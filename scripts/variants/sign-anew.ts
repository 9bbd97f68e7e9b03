import { createHash, createHmac } from "node:crypto";
import { type AccessKeys, identify } from "../../reference/edge/access/caller.js";
import { requestDate } from "../../reference/edge/access/request-date.js";
import type { WireRequest } from "../../reference/edge/wire.js";
import type { JsonObject } from "../../runner/model/json.js";

/** What a request is to ask for: its own operation, or another one. */
export interface Asking {
  readonly input: JsonObject;
  readonly operation?: string;
}

/**
 * The request with another input, signed as its sender would sign it; `undefined` if its sender is not known, or has
 * signed otherwise than by Signature Version 4 in a header.
 */
export function askingFor(
  { input, operation }: Asking,
  request: WireRequest,
  accessKeys: AccessKeys,
): WireRequest | undefined {
  const secret = secretOf(request, accessKeys);
  if (secret === undefined) return undefined;
  const body = new TextEncoder().encode(JSON.stringify(input));
  const target = operation === undefined ? {} : { "x-amz-target": `SimpleWorkflowService.${operation}` };
  const headers = { ...request.headers, ...target, "content-length": String(body.length) };
  const changed = { ...request, headers, body };
  const authorization = signedAnew(changed, secret);
  return authorization === undefined ? undefined : { ...changed, headers: { ...headers, authorization } };
}

function secretOf(request: WireRequest, accessKeys: AccessKeys): string | undefined {
  try {
    return identify(accessKeys, request).secretAccessKey;
  } catch {
    return undefined;
  }
}

/** The authorization of the request as it now is, over the same headers and in the same scope as before. */
function signedAnew({ method, path, headers, body }: WireRequest, secret: string): string | undefined {
  const form = /^(AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=)/;
  const [, beginning, scope = "", names = ""] = form.exec(headers.authorization ?? "") ?? [];
  if (beginning === undefined) return undefined;
  const lines = names
    .split(";")
    .map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}\n`);
  const [uri = "/", query = ""] = path.split("?", 2);
  const sorted = query.split("&").sort().join("&");
  const canonical = [method, uri, sorted, lines.join(""), names, sha256(body)].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", requestDate(headers) ?? "", scope, sha256(canonical)].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Uint8Array>(
      (secretSoFar, part) => createHmac("sha256", secretSoFar).update(part).digest(),
      `AWS4${secret}`,
    );
  return `${beginning}${createHmac("sha256", key).update(toSign).digest("hex")}`;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
