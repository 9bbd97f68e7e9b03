import { createHmac, hash } from "node:crypto";
import {
  ALGORITHM_IDENTIFIER,
  createScope,
  getCanonicalHeaders,
  getSigningKey,
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
  /** `20120113/us-east-1/swf/aws4_request`. */
  readonly scope: string;
  /** The values of the headers that it covers, by name, as they are hashed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Their names. */
  readonly signedHeaders: string;
}

/**
 * The library's signer, but for its choice of headers: its own `sign` drops `date` and puts `x-amz-date` and
 * `x-amz-security-token` in, which a test of these headers can't have. A class because the parts are `protected`.
 * It is meant to be kept: the key that signs the requests of a day is derived once.
 */
export class AsSentSigner extends SignatureV4 {
  readonly #frame: SigningFrame;
  readonly #keys = new Map<string, Promise<Uint8Array>>();

  constructor(frame: SigningFrame) {
    super({ ...frame, service, sha256: NodeSha256, applyChecksum: false });
    this.#frame = frame;
  }

  /** The token that goes with the key, if it is a temporary one. */
  get sessionToken(): string | undefined {
    return this.#frame.credentials.sessionToken;
  }

  /** What the signature of a request will say of itself. */
  claim({ headers, method, path }: WireRequest, date: Date): Claim {
    const { longDate, shortDate } = this.formatDate(date);
    const scope = createScope(shortDate, this.#frame.region, service);
    const request = { method, path, headers, protocol: "http:", hostname: "" };
    const signed = getCanonicalHeaders(request, unsigned);
    return {
      algorithm: ALGORITHM_IDENTIFIER,
      credential: `${this.#frame.credentials.accessKeyId}/${scope}`,
      date: longDate,
      scope,
      headers: signed,
      signedHeaders: this.getCanonicalHeaderList(signed),
    };
  }

  /** The signature of a request, as it claims to be; `query` are the parameters that its path has not yet. */
  async seal(
    { method, path, headers, body }: WireRequest,
    claim: Claim,
    query: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const request = { method, path, headers, protocol: "http:", hostname: "", query: { ...query } };
    const payload = headers["x-amz-content-sha256"] ?? hash("sha256", body);
    const canonical = this.createCanonicalRequest(request, claim.headers, payload);
    const toSign = [claim.algorithm, claim.date, claim.scope, hash("sha256", canonical)].join("\n");
    const key = await this.#keyOf(claim.date.slice(0, 8));
    return createHmac("sha256", key).update(toSign).digest("hex");
  }

  #keyOf(day: string): Promise<Uint8Array> {
    const { credentials, region } = this.#frame;
    const known = this.#keys.get(day);
    const key = known ?? getSigningKey(NodeSha256, credentials, day, region, service);
    if (!known) this.#keys.set(day, key);
    return key;
  }
}
