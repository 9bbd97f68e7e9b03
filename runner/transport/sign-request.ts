import {
  ALGORITHM_IDENTIFIER,
  createScope,
  getCanonicalHeaders,
  getPayloadHash,
  SignatureV4,
} from "@smithy/signature-v4";
import type { WireRequest } from "../model/exchange.js";
import { fromAmzDate } from "./amz-date.js";
import type { Draft } from "./compose-request.js";
import type { Credentials } from "./credentials.js";
import { NodeSha256 } from "./node-sha256.js";

const service = "swf";

/** Headers that proxies on the way may rewrite. */
const unsigned = new Set(["accept-encoding", "content-length"]);

/** What signing takes beside the request. */
export interface SigningFrame {
  readonly region: string;
  readonly credentials: Credentials;
}

/**
 * Adds a Signature Version 4 to a request. It covers the headers as they are sent, changed ones included, and is
 * made for the date that they say. A call that decides about `authorization` itself is left as it is.
 *
 * Source: AWS Signature Version 4, "Create a signed AWS API request".
 */
export async function signRequest(draft: Draft, frame: SigningFrame): Promise<WireRequest> {
  const { request, decided } = draft;
  if (decided.has("authorization")) return request;
  const { sessionToken } = frame.credentials;
  const token = decided.has("x-amz-security-token") ? undefined : sessionToken;
  const headers = token ? { ...request.headers, "x-amz-security-token": token } : request.headers;
  const authorization = await new AsSentSigner(frame).authorize({ ...request, headers }, signingDate(draft));
  return { ...request, headers: { ...headers, authorization } };
}

/** The date in the headers; that of the call where they hold none that can be read. */
function signingDate({ request: { headers }, decided, epochMs }: Draft): Date {
  if (!decided.has("x-amz-date")) return new Date(epochMs);
  const stated = headers["x-amz-date"] ?? headers.date ?? "";
  return new Date(fromAmzDate(stated) ?? epochMs);
}

/**
 * The library's signer, but for its choice of headers: its own `sign` drops `date` and puts `x-amz-date` and
 * `x-amz-security-token` in, which a test of these headers can't have. A class because the parts are `protected`.
 */
class AsSentSigner extends SignatureV4 {
  readonly #frame: SigningFrame;

  constructor(frame: SigningFrame) {
    super({ ...frame, service, sha256: NodeSha256, applyChecksum: false });
    this.#frame = frame;
  }

  async authorize({ method, path, headers, body }: WireRequest, date: Date): Promise<string> {
    const { longDate, shortDate } = this.formatDate(date);
    const scope = createScope(shortDate, this.#frame.region, service);
    const request = { method, path, headers, body, protocol: "http:", hostname: "", query: {} };
    const signed = getCanonicalHeaders(request, unsigned);
    const canonical = this.createCanonicalRequest(request, signed, await getPayloadHash(request, NodeSha256));
    const toSign = await this.createStringToSign(longDate, scope, canonical, ALGORITHM_IDENTIFIER);
    const signature = await this.sign(toSign, { signingDate: date });
    const names = this.getCanonicalHeaderList(signed);
    const credential = `${this.#frame.credentials.accessKeyId}/${scope}`;
    return `${ALGORITHM_IDENTIFIER} Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  }
}
