import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { WireRequest } from "../model/exchange.js";
import type { CallWatch } from "./call-watch.js";
import type { Line } from "./lines.js";

/** A response before its body is read. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Headers that undici writes in any case. */
const neverOmitted = ["host", "connection"];

/**
 * Sends a request on a line and collects the whole response. Redirects are answers like any other. Rejects with
 * undici's error, or with the reason of the call's end if that comes first; the line is then unfit for further use.
 */
export function roundTrip(line: Line, request: WireRequest, watch: CallWatch): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const missing = neverOmitted.find((name) => request.headers[name] === undefined);
    if (missing) throw new Error(`this client can't leave out the header ${missing}`);
    line.client.dispatch(dispatchOptions(request), {
      ...collector({ resolve, reject }),
      onRequestStart: () => line.begin(),
    });
    watch.onEnd(reject);
  });
}

interface Settle {
  resolve(response: RawResponse): void;
  reject(error: unknown): void;
}

function collector({ resolve, reject }: Settle): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let head: Omit<RawResponse, "bytes"> | undefined;
  return {
    onResponseStart(_controller, status, headers) {
      // Informational responses (1xx) come before the real one.
      if (status >= 200) head = { status, headers: joinRepeated(headers) };
    },
    onResponseData(_controller, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      if (head) resolve({ ...head, bytes: Buffer.concat(chunks) });
    },
    onResponseError(_controller, error) {
      reject(error);
    },
  };
}

function dispatchOptions({ method, path, headers, body }: WireRequest): Dispatcher.DispatchOptions {
  const { "transfer-encoding": encoding, ...others } = headers;
  // undici writes this header itself, for a body whose length it doesn't know.
  if (encoding === "chunked") return { method, path, headers: others, body: Readable.from(chunksOf(body)) };
  return { method, path, headers: { ...headers }, body };
}

/** Parts of a body, the first of which is as small as can be, so that nobody can take it for the whole. */
function chunksOf(body: Uint8Array | string): Buffer[] {
  const bytes = Buffer.from(body);
  return [bytes.subarray(0, 1), bytes.subarray(1)].filter(({ length }) => length > 0);
}

function joinRepeated(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = ""]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}
