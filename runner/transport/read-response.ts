import { isUtf8 } from "node:buffer";
import type { WireResponse } from "../model/exchange.js";
import { parseJson } from "./parse-json.js";
import type { RawResponse } from "./round-trip.js";

const compressed = /\b(?:gzip|deflate|br|zstd|compress)\b/i;

/**
 * Reads a response as it came. Bytes that aren't UTF-8 show as U+FFFD in `body`, and `json` is then `undefined`; so
 * it is for a compressed body, which was not asked for and is not unpacked.
 */
export function readResponse({ status, headers, bytes }: RawResponse): WireResponse {
  const body = bytes.toString("utf8");
  const plain = isUtf8(bytes) && !compressed.test(headers["content-encoding"] ?? "");
  return { status, headers, body, json: plain ? parseJson(body) : undefined };
}
