import { request } from "undici";
import type { PlainRequest } from "../model/target.js";

const timeoutMs = 5_000;
const largestBody = 1_048_576;

/** What an endpoint answers to a request outside the SWF API; `undefined` if it doesn't, or with too much. */
export async function sendPlainRequest(
  endpoint: URL,
  { method, path }: PlainRequest,
): Promise<{ readonly status: number; readonly body: string } | undefined> {
  try {
    const { statusCode, body } = await request(new URL(path, endpoint), {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { "content-length": "0" },
    });
    const chunks: Buffer[] = [];
    for await (const chunk of body) {
      chunks.push(chunk as Buffer);
      if (chunks.reduce((sum, part) => sum + part.length, 0) > largestBody) return undefined;
    }
    return { status: statusCode, body: Buffer.concat(chunks).toString("utf8") };
  } catch {
    return undefined;
  }
}
