import type { WireRequest } from "../model/exchange.js";
import type { AsSentSigner, Claim } from "./as-sent-signer.js";
import type { Draft } from "./compose-request.js";

/**
 * Adds a Signature Version 4 to the query of a request, with its date and the security token, and takes the date out
 * of the headers.
 *
 * Source: CommonParameters.html.
 */
export async function signInQuery({ request, epochMs }: Draft, signer: AsSentSigner): Promise<WireRequest> {
  const { "x-amz-date": _, ...headers } = request.headers;
  const bare = { ...request, headers };
  const claim = signer.claim(bare, new Date(epochMs));
  const query = queryOf(claim, signer.sessionToken);
  const signature = await signer.seal(bare, claim, query);
  return { ...bare, path: `${request.path}?${written({ ...query, "X-Amz-Signature": signature })}` };
}

function queryOf(claim: Claim, token: string | undefined): Record<string, string> {
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
