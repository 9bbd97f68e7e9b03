import {
  ALGORITHM_IDENTIFIER,
  createScope,
  getCanonicalHeaders,
  getPayloadHash,
  SignatureV4,
} from "@smithy/signature-v4";
import type { WireRequest } from "../model/exchange.js";
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

/** What a signature says of itself. */
export interface Claim {
  readonly algorithm: string;
  readonly credential: string;
  /** `20120113T184212Z`. */
  readonly date: string;
  readonly signedHeaders: string;
}

/**
 * The library's signer, but for its choice of headers: its own `sign` drops `date` and puts `x-amz-date` and
 * `x-amz-security-token` in, which a test of these headers can't have. A class because the parts are `protected`.
 */
export class AsSentSigner extends SignatureV4 {
  readonly #frame: SigningFrame;

  constructor(frame: SigningFrame) {
    super({ ...frame, service, sha256: NodeSha256, applyChecksum: false });
    this.#frame = frame;
  }

  /** What the signature of a request will say of itself. */
  claim({ headers, method, path }: WireRequest, date: Date): Claim {
    const { longDate, shortDate } = this.formatDate(date);
    const scope = createScope(shortDate, this.#frame.region, service);
    const request = { method, path, headers, protocol: "http:", hostname: "" };
    return {
      algorithm: ALGORITHM_IDENTIFIER,
      credential: `${this.#frame.credentials.accessKeyId}/${scope}`,
      date: longDate,
      signedHeaders: this.getCanonicalHeaderList(getCanonicalHeaders(request, unsigned)),
    };
  }

  /** The signature of a request, its headers as they are sent; `query` are the parameters that its path has not yet. */
  async seal(
    { method, path, headers, body }: WireRequest,
    date: Date,
    query: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { longDate, shortDate } = this.formatDate(date);
    const scope = createScope(shortDate, this.#frame.region, service);
    const request = { method, path, headers, body, protocol: "http:", hostname: "", query: { ...query } };
    const signed = getCanonicalHeaders(request, unsigned);
    const canonical = this.createCanonicalRequest(request, signed, await getPayloadHash(request, NodeSha256));
    const toSign = await this.createStringToSign(longDate, scope, canonical, ALGORITHM_IDENTIFIER);
    return this.sign(toSign, { signingDate: date });
  }
}
