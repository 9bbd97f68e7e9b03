import type { WireRequest } from "../model/exchange.js";
import { AsSentSigner, type SigningFrame } from "./as-sent-signer.js";
import type { Draft } from "./compose-request.js";

/**
 * Adds a Signature Version 4 to the query of a request, with its date and the security token, and takes the date out
 * of the headers.
 *
 * Source: CommonParameters.html.
 */
export async function signInQuery({ request, epochMs }: Draft, frame: SigningFrame): Promise<WireRequest> {
  const date = new Date(epochMs);
  const { "x-amz-date": _, ...headers } = request.headers;
  const bare = { ...request, headers };
  const signer = new AsSentSigner(frame);
  const query = queryOf(signer, { request: bare, date, token: frame.credentials.sessionToken });
  const signature = await signer.seal(bare, date, query);
  return { ...bare, path: `${request.path}?${written({ ...query, "X-Amz-Signature": signature })}` };
}

interface Unsigned {
  readonly request: WireRequest;
  readonly date: Date;
  readonly token: string | undefined;
}

function queryOf(signer: AsSentSigner, { request, date, token }: Unsigned): Record<string, string> {
  const claim = signer.claim(request, date);
  return {
    "X-Amz-Algorithm": claim.algorithm,
    "X-Amz-Credential": claim.credential,
    "X-Amz-Date": claim.date,
    "X-Amz-SignedHeaders": claim.signedHeaders,
    ...(token !== undefined && { "X-Amz-Security-Token": token }),
  };
}

function written(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}
