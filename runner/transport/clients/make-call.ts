import type { TransportCall } from "../../model/transport.js";
import { CallEnded, type CallWatch } from "../call-watch.js";
import type { Credentials } from "../credentials.js";
import type { ClientCall, Made, RealClient } from "./real-client.js";
import type { Answerer, RecordingProxy } from "./recording-proxy.js";

/** What a client may take in all beyond the time limit of the call, in milliseconds: it may have to wait for its turn. */
const clientTimeMs = 300_000;

/** One call as it goes from a client to its proxy. */
export interface Making extends Pick<TransportCall, "operation" | "input" | "timeoutMs"> {
  readonly credentials: Credentials;
  readonly watch: CallWatch;
  readonly answer: Answerer;
}

/** A client with its proxy. */
export interface Workplace {
  readonly client: RealClient;
  readonly proxy: RecordingProxy;
  readonly nextId: () => string;
}

/**
 * Has the client make a call whose request gets this answer. Rejects as soon as the answer does or the watch fires,
 * without waiting for the client to notice.
 * @param perform - what the client is to do; by default the call itself
 */
export async function makeCall<Result = Made>(
  making: Making,
  { client, proxy, nextId }: Workplace,
  perform: (call: ClientCall) => Promise<Result | Made> = (call) => client.call(call),
): Promise<Result | Made> {
  const { operation, input, credentials, watch, timeoutMs } = making;
  const id = nextId();
  const arrival = deferred();
  const failure = deferred();
  const late = (): void =>
    failure.reject(new CallEnded({ code: "other", message: `${client.title} does not come to an end` }));
  const timer = setTimeout(late, Math.min(timeoutMs + clientTimeMs, 2 ** 31 - 1));
  const ignoreEnd = watch.onEnd(failure.reject);
  proxy.announce(id, (request) => {
    arrival.resolve();
    const answering = making.answer(request);
    answering.catch(failure.reject);
    return answering;
  });
  try {
    const call = { id, operation, input, credentials, arrived: arrival.promise };
    return await Promise.race([perform(call), failure.promise]);
  } finally {
    clearTimeout(timer);
    ignoreEnd();
    proxy.forget(id);
    // Whoever waits for the arrival of a request that never comes is to go on.
    arrival.resolve();
  }
}

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((fulfil, refuse) => {
    resolve = fulfil as () => void;
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
