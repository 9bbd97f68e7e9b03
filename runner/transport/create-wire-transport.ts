import type { Exchange, WireRequest } from "../model/exchange.js";
import type { Transport, TransportCall } from "../model/transport.js";
import { AsSentSigner } from "./as-sent-signer.js";
import { type CallWatch, watchCall } from "./call-watch.js";
import { startClock } from "./clock.js";
import { composeRequest } from "./compose-request.js";
import type { CredentialProvider, Credentials } from "./credentials.js";
import { exchangeBytes } from "./exchange-bytes.js";
import { describeFailure } from "./failure-code.js";
import { createLines, type Lines } from "./lines.js";
import { readResponse } from "./read-response.js";
import { signRequest } from "./sign-request.js";

const mebibyte = 1_048_576;
const closedMessage = "the transport was closed";

/** What a wire transport is made for. */
export interface WireTransportOptions {
  /** http or https, with no query; a path is kept. */
  readonly endpoint: URL;
  readonly region: string;
  /** Providers by the name that cases use; `default` signs calls that name none. */
  readonly credentials: Readonly<Record<string, CredentialProvider>> & {
    readonly default: CredentialProvider;
  };
  /** Our version, for the user agent. */
  readonly version: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds by which the time limits of calls go; those of this machine by default. */
  readonly elapsed?: () => number;
  /** How many connections may be open at once: at least as many as calls go out together; 256 by default. */
  readonly connections?: number;
  /** Takes any TLS certificate. */
  readonly insecure?: boolean;
  /** Sends bodies in chunks, without their length, unless a call decides about that itself. */
  readonly chunked?: boolean;
  /** The largest response body that is read; 8 MiB by default. */
  readonly maxResponseBytes?: number;
}

/**
 * Makes the client that speaks SWF's protocol itself: awsJson1.0 over HTTP/1.1, signed with Signature Version 4.
 * Follows no redirect, unpacks nothing, and sends a request a second time in one case alone: when it crossed the
 * server's close of an idle connection (see `Line.wasClosing`).
 */
export function createWireTransport(options: WireTransportOptions): Transport {
  const lines = createLines({
    origin: options.endpoint.origin,
    size: options.connections ?? 256,
    insecure: options.insecure ?? false,
    maxResponseBytes: options.maxResponseBytes ?? 8 * mebibyte,
  });
  const signers = new WeakMap<Credentials, AsSentSigner>();
  const watches = new Set<CallWatch>();
  let closed = false;
  return {
    client: "wire",
    async send(call) {
      const watch = watchCall(call.signal, options.elapsed);
      watches.add(watch);
      if (closed) watch.cancel(closedMessage);
      const exchange = await send(call, { ...options, lines, signers, watch });
      watches.delete(watch);
      return exchange;
    },
    async close() {
      closed = true;
      for (const watch of watches) watch.cancel(closedMessage);
      await lines.close();
    },
  };
}

interface Sender extends WireTransportOptions {
  readonly lines: Lines;
  readonly signers: WeakMap<Credentials, AsSentSigner>;
  readonly watch: CallWatch;
}

async function send(call: TransportCall, sender: Sender): Promise<Exchange> {
  const { watch, now } = sender;
  const clock = startClock(now);
  const { endpoint, chunked = false } = sender;
  const frame = { endpoint, chunked, userAgent: `swf-conformance/${sender.version}` };
  const draft = composeRequest(call, frame, now());
  let request: WireRequest = draft.request;
  const finish = (outcome: Pick<Exchange, "response" | "failure">): Exchange => ({
    operation: call.operation,
    request,
    ...outcome,
    ...clock.read(),
  });
  try {
    request = await signRequest(draft, await signerOf(call, sender));
    const sending = { request, timeoutMs: call.timeoutMs, watch, onSend: clock.restart };
    const raw = await exchangeBytes(sender.lines, sending);
    const times = clock.read();
    return { ...finish({ response: readResponse(raw) }), ...times };
  } catch (error) {
    return finish({ failure: describeFailure(error) });
  } finally {
    watch.stop();
  }
}

async function signerOf(call: TransportCall, { signers, region, ...sender }: Sender): Promise<AsSentSigner> {
  const name = call.credentials ?? "default";
  const provider = Object.hasOwn(sender.credentials, name) ? sender.credentials[name] : undefined;
  if (!provider) throw new Error(`there are no credentials named ${name}`);
  const credentials = await unlessEnded(provider(), sender.watch);
  const known = signers.get(credentials);
  const signer = known ?? new AsSentSigner({ region, credentials });
  if (!known) signers.set(credentials, signer);
  return signer;
}

function unlessEnded<T>(promise: Promise<T>, watch: CallWatch): Promise<T> {
  return new Promise((resolve, reject) => {
    watch.onEnd(reject);
    promise.then(resolve, reject);
  });
}
