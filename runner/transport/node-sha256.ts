import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";

/**
 * SHA-256, or HMAC with it if a secret is given, in the form that `@smithy/signature-v4` asks for. A class because
 * the signer calls `new`.
 */
export class NodeSha256 {
  #state: Hash | Hmac;
  readonly #begin: () => Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = secret === undefined ? undefined : bytes(secret);
    this.#begin = () => (key ? createHmac("sha256", key) : createHash("sha256"));
    this.#state = this.#begin();
  }

  update(chunk: Uint8Array): void {
    this.#state.update(chunk);
  }

  async digest(): Promise<Uint8Array> {
    return this.#state.digest();
  }

  reset(): void {
    this.#state = this.#begin();
  }
}

function bytes(source: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof source === "string") return Buffer.from(source);
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}
