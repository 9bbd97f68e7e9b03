import type { WireRequest } from "../wire.js";
import { CommonError } from "../wire-error.js";
import type { Policy } from "./policy.js";
import { verifyAws3 } from "./signature-aws3.js";
import { verifyV4 } from "./signature-v4.js";

/** What is known of an access key. */
export interface AccessKey extends Policy {
  /** If given, requests must be signed with it. */
  readonly secretAccessKey?: string;
  /** If given, requests must carry it as their security token. */
  readonly securityToken?: string;
  /** Whether its time is over. */
  readonly expired?: boolean;
  /** The account that it belongs to, if not to that of the endpoint: twelve digits. */
  readonly account?: string;
}

/** Access keys by id. `*` stands for every id that isn't named. */
export type AccessKeys = Readonly<Record<string, AccessKey>>;

/** Reads who sent a request, and refuses it if that can't be told or isn't true. */
export function identify(accessKeys: AccessKeys, request: WireRequest): AccessKey {
  const id = accessKeyIdOf(request);
  const name = Object.hasOwn(accessKeys, id) ? id : "*";
  const accessKey = Object.hasOwn(accessKeys, name) ? accessKeys[name] : undefined;
  const token = request.headers["x-amz-security-token"];
  if (!accessKey || (accessKey.securityToken !== undefined && accessKey.securityToken !== token)) {
    throw new CommonError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    );
  }
  if (accessKey.expired) throw new CommonError("ExpiredTokenException", "The security token has expired");
  const { secretAccessKey } = accessKey;
  if (secretAccessKey !== undefined && !isSignedBy(secretAccessKey, request)) {
    throw new CommonError(
      "IncompleteSignatureException",
      "The signature of the request isn't that of its access key",
    );
  }
  return accessKey;
}

function isSignedBy(secretAccessKey: string, request: WireRequest): boolean {
  return request.headers.authorization === undefined
    ? verifyAws3(secretAccessKey, request)
    : verifyV4(secretAccessKey, request);
}

function accessKeyIdOf({ headers }: WireRequest): string {
  const v4 = /^AWS4-HMAC-SHA256\s.*?Credential=([^/,\s]+)\//.exec(headers.authorization ?? "");
  const aws3 = /^AWS3\s.*?AWSAccessKeyId=([^,\s]+)/.exec(headers["x-amzn-authorization"] ?? "");
  const id = v4?.[1] ?? aws3?.[1];
  if (id === undefined) throw new CommonError("IncompleteSignatureException", "The request is not signed");
  return id;
}
