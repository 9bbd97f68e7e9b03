import type { IncomingMessage } from "node:http";

/** How much of a request that is too large is still read, so that its sender gets to see the answer. */
const drainLimit = 64 * 1_048_576;

/**
 * Reads the body of a request. Of one that is larger than `limit` bytes, headers included, nothing is kept but that it
 * is: it reads as zeros, one byte more than allowed. Rejects if the request is cut off or has no end.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  let read = request.rawHeaders.reduce((size, text) => size + text.length + 2, 0);
  let chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > drainLimit) throw new Error("the request has no end");
    if (read > limit) chunks = [];
    else chunks.push(chunk);
  }
  return read > limit ? new Uint8Array(limit + 1) : Buffer.concat(chunks);
}
