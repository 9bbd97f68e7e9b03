import type { ClientOutcome } from "../../model/client-outcome.js";
import type { Exchange, TransportFailure, WireRequest, WireResponse } from "../../model/exchange.js";
import type { TransportCall } from "../../model/transport.js";
import { type CallWatch, watchCall } from "../call-watch.js";
import { type Clock, startClock } from "../clock.js";
import type { CredentialProvider, Credentials } from "../credentials.js";
import { exchangeBytes } from "../exchange-bytes.js";
import { describeFailure } from "../failure-code.js";
import type { Lines } from "../lines.js";
import { readResponse } from "../read-response.js";
import type { RawResponse } from "../round-trip.js";
import { describeDeparture } from "./departure.js";
import { makeCall } from "./make-call.js";
import type { Made, RealClient } from "./real-client.js";
import type { RecordingProxy } from "./recording-proxy.js";

/** All that the calls of one real client go through. */
export interface Stage {
  readonly client: RealClient;
  readonly proxy: RecordingProxy;
  readonly lines: Lines;
  readonly credentials: Readonly<Record<string, CredentialProvider>>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly nextId: () => string;
}

/** What is known of an exchange as it comes about. */
interface Recorded {
  request: WireRequest;
  response?: WireResponse;
  failure?: TransportFailure;
  times: ReturnType<Clock["read"]>;
}

/**
 * Has the client make a call and records the exchange. A call that the client does not make as it is asked for is a
 * failure `unsent` with the client's words: it never reaches the target. Never rejects.
 */
export async function sendThroughClient(call: TransportCall, stage: Stage): Promise<Exchange> {
  const clock = startClock(stage.now);
  const record: Recorded = { request: notSent, times: clock.read() };
  const finish = (outcome: Pick<Exchange, "response" | "failure" | "client">): Exchange => ({
    operation: call.operation,
    request: record.request,
    ...outcome,
    ...record.times,
  });
  if (call.http)
    return finish({
      failure: unsent(stage, "makes its HTTP requests itself: this call says how one is to be made"),
    });
  const watch = watchCall(call.signal);
  try {
    const answer = (request: WireRequest) => passOn(request, { call, stage, watch, clock, record });
    const credentials = await credentialsOf(call, stage);
    const made = await makeCall({ ...call, credentials, watch, answer }, stage);
    return finish(outcomeOf(made, record, stage));
  } catch (error) {
    return finish({ failure: record.failure ?? describeFailure(error) });
  } finally {
    watch.stop();
  }
}

const notSent: WireRequest = { method: "POST", path: "/", headers: {}, body: "" };

interface Passing {
  readonly call: TransportCall;
  readonly stage: Stage;
  readonly watch: CallWatch;
  readonly clock: Clock;
  readonly record: Recorded;
}

async function passOn(
  request: WireRequest,
  { call, stage, watch, clock, record }: Passing,
): Promise<RawResponse> {
  record.request = request;
  const departure = describeDeparture(call, request);
  try {
    if (departure !== undefined) throw new Error(departure);
    const sending = { request, timeoutMs: call.timeoutMs, watch, onSend: clock.restart };
    const raw = await exchangeBytes(stage.lines, sending);
    record.times = clock.read();
    record.response = readResponse(raw);
    return raw;
  } catch (error) {
    record.failure = departure === undefined ? describeFailure(error) : unsent(stage, departure);
    record.times = clock.read();
    throw error;
  }
}

function outcomeOf(
  made: Made,
  { response }: Recorded,
  stage: Stage,
): Pick<Exchange, "response" | "failure" | "client"> {
  if (response) return { response, ...("broken" in made ? {} : { client: made }) };
  if ("broken" in made)
    return { failure: { code: "other", message: `${stage.client.title} ${made.broken}` } };
  return { failure: unsent(stage, `does not send this call: ${wordsOf(made)}`) };
}

function wordsOf(made: ClientOutcome): string {
  return "raised" in made
    ? `${made.raised}: ${made.message.trim().replace(/\s+/g, " ")}`
    : "it returned without a request";
}

function unsent({ client }: Stage, what: string): TransportFailure {
  return { code: "unsent", message: `${client.title} ${what}` };
}

async function credentialsOf(
  { credentials: name = "default" }: TransportCall,
  { credentials }: Stage,
): Promise<Credentials> {
  const provider = Object.hasOwn(credentials, name) ? credentials[name] : undefined;
  if (!provider) throw new Error(`there are no credentials named ${name}`);
  return provider();
}
