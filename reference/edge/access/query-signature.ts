import type { WireRequest } from "../wire.js";

/**
 * A request that is signed in its query, as it would be if it were signed in headers; any other as it is.
 * Source: CommonParameters.html.
 */
export function signedInHeaders(request: WireRequest): WireRequest {
  const [path = "", query = ""] = request.path.split("?", 2);
  const parameters = new URLSearchParams(query);
  const signature = parameters.get("X-Amz-Signature");
  if (signature === null || request.headers.authorization !== undefined) return request;
  const part = (name: string) => parameters.get(`X-Amz-${name}`) ?? "";
  const authorization = `${part("Algorithm")} Credential=${part("Credential")}, SignedHeaders=${part("SignedHeaders")}, Signature=${signature}`;
  const token = parameters.get("X-Amz-Security-Token");
  return {
    ...request,
    path: `${path}?${withoutSignature(query)}`,
    headers: {
      ...request.headers,
      authorization,
      "x-amz-date": part("Date"),
      ...(token !== null && { "x-amz-security-token": token }),
    },
  };
}

/** What was signed: the query as it was before the signature was added. */
function withoutSignature(query: string): string {
  return query
    .split("&")
    .filter((parameter) => !parameter.startsWith("X-Amz-Signature="))
    .join("&");
}
