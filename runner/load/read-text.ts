import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** How each gzip file begins (RFC 1952, section 2.3.1). */
const gzipMark = Buffer.from([0x1f, 0x8b]);

/** Reads a file as text; one that gzip has compressed is unpacked. Throws what the platform throws. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (bytes.subarray(0, 2).equals(gzipMark) ? gunzipSync(bytes) : bytes).toString("utf8");
}
