import type { IncomingMessage } from "node:http";

/** How much of a request that is too large is still read, so that its sender gets to see the answer. */
const drainLimit = 64 * 1_048_576;

/**
 * Reads the body of a request. Of one that is larger than `limit` bytes, headers included, nothing is kept but that it
 * is: it reads as zeros, one byte more than allowed. Rejects if the request is cut off or has no end.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  let read = request.rawHeaders.reduce((size, text) => size + text.length + 2, 0);
  let chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      read += chunk.length;
      if (read > drainLimit) request.destroy(new Error("the request has no end"));
      if (read > limit) chunks = [];
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(read > limit ? new Uint8Array(limit + 1) : Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the request was cut off")));
  });
}
