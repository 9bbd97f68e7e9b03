import type { WireRequest } from "../wire.js";

const scope = /^AWS4-HMAC-SHA256\s.*?Credential=[^/,\s]+\/\d{8}\/([a-z]{2,8}(?:-[a-z]{1,12}){1,3}-\d)\//;

/** The region that a request is signed for, if its signature says so: each region has domains of its own. */
export function signedRegion({ headers }: WireRequest): string | undefined {
  return scope.exec(headers.authorization ?? "")?.[1];
}
