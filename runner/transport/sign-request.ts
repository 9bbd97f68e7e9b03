import type { WireRequest } from "../model/exchange.js";
import { fromAmzDate } from "./amz-date.js";
import type { AsSentSigner } from "./as-sent-signer.js";
import type { Draft } from "./compose-request.js";
import { signInQuery } from "./sign-in-query.js";

/**
 * Adds a Signature Version 4 to a request. It covers the headers as they are sent, changed ones included, and is
 * made for the date that they say. A call that decides about `authorization` itself is left as it is.
 *
 * Source: AWS Signature Version 4, "Create a signed AWS API request".
 */
export async function signRequest(draft: Draft, signer: AsSentSigner): Promise<WireRequest> {
  const { request, decided } = draft;
  if (decided.has("authorization")) return request;
  if (draft.signature === "query") return signInQuery(draft, signer);
  const token = decided.has("x-amz-security-token") ? undefined : signer.sessionToken;
  const headers = token ? { ...request.headers, "x-amz-security-token": token } : request.headers;
  const authorization = await authorizationOf({ ...request, headers }, signingDate(draft), signer);
  return { ...request, headers: { ...headers, authorization } };
}

async function authorizationOf(request: WireRequest, date: Date, signer: AsSentSigner): Promise<string> {
  const claim = signer.claim(request, date);
  const { algorithm, credential, signedHeaders } = claim;
  const signature = await signer.seal(request, claim);
  return `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** The date in the headers; that of the call where they hold none that can be read. */
function signingDate({ request: { headers }, decided, epochMs }: Draft): Date {
  if (!decided.has("x-amz-date")) return new Date(epochMs);
  const stated = headers["x-amz-date"] ?? headers.date ?? "";
  return new Date(fromAmzDate(stated) ?? epochMs);
}
