import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { WireRequest } from "./wire.js";
import { CommonError, tooLarge } from "./wire-error.js";

type Decode = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * The body of a request as it was before it was packed. Encodings that aren't known, like the `amz-1.0` of the printed
 * samples, mean a plain body. Errors: a `MalformedHttpRequestException` if it can't be unpacked; one for its size.
 */
export function decodeBody({ headers, body }: WireRequest, limit: number): Uint8Array {
  if (body.length > limit) throw tooLarge();
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (!decode) return body;
  try {
    return decode(body, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new CommonError("MalformedHttpRequestException", `The body can't be unpacked as ${encoding}`);
  }
}
