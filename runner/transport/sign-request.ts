import type { WireRequest } from "../model/exchange.js";
import { fromAmzDate } from "./amz-date.js";
import { AsSentSigner, type SigningFrame } from "./as-sent-signer.js";
import type { Draft } from "./compose-request.js";
import { signInQuery } from "./sign-in-query.js";

/**
 * Adds a Signature Version 4 to a request. It covers the headers as they are sent, changed ones included, and is
 * made for the date that they say. A call that decides about `authorization` itself is left as it is.
 *
 * Source: AWS Signature Version 4, "Create a signed AWS API request".
 */
export async function signRequest(draft: Draft, frame: SigningFrame): Promise<WireRequest> {
  const { request, decided } = draft;
  if (decided.has("authorization")) return request;
  if (draft.signature === "query") return signInQuery(draft, frame);
  const { sessionToken } = frame.credentials;
  const token = decided.has("x-amz-security-token") ? undefined : sessionToken;
  const headers = token ? { ...request.headers, "x-amz-security-token": token } : request.headers;
  const authorization = await authorizationOf({ ...request, headers }, signingDate(draft), frame);
  return { ...request, headers: { ...headers, authorization } };
}

async function authorizationOf(request: WireRequest, date: Date, frame: SigningFrame): Promise<string> {
  const signer = new AsSentSigner(frame);
  const { algorithm, credential, signedHeaders } = signer.claim(request, date);
  const signature = await signer.seal(request, date);
  return `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** The date in the headers; that of the call where they hold none that can be read. */
function signingDate({ request: { headers }, decided, epochMs }: Draft): Date {
  if (!decided.has("x-amz-date")) return new Date(epochMs);
  const stated = headers["x-amz-date"] ?? headers.date ?? "";
  return new Date(fromAmzDate(stated) ?? epochMs);
}
