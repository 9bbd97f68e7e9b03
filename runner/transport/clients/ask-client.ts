import type { ClientQuestion } from "../../model/client-question.js";
import type { WireRequest } from "../../model/exchange.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { TransportCall } from "../../model/transport.js";
import { watchCall } from "../call-watch.js";
import { placeholderCredentials } from "../resolve-credentials.js";
import type { RawResponse } from "../round-trip.js";
import { sentInput, sentOperation } from "./departure.js";
import { makeCall, type Workplace } from "./make-call.js";
import type { Made } from "./real-client.js";

/** Puts a question to the client. Calls that it makes are answered by the proxy; the target never sees them. */
export async function askClient(
  question: ClientQuestion,
  limits: Pick<TransportCall, "timeoutMs" | "signal">,
  place: Workplace,
): Promise<JsonObject> {
  const { client } = place;
  if (question.ask === "signature") return client.signature?.(question.operation) ?? noSuch(question);
  const watch = watchCall(limits.signal);
  const sent: Json[] = [];
  const answer = async (request: WireRequest): Promise<RawResponse> => {
    sent.push({ operation: sentOperation(request), input: sentInput(request) ?? null });
    return canned(question.ask === "call" ? question.answer : { status: 200, body: {} });
  };
  const input = question.ask === "call" ? question.input : {};
  const { operation } = question;
  const making = { operation, input, credentials: placeholderCredentials, watch, answer, ...limits };
  try {
    const told =
      question.ask === "call"
        ? await makeCall(making, place)
        : await makeCall<JsonObject>(
            making,
            place,
            async (call) => client.command?.(operation, question.words, call) ?? noSuch(question),
          );
    return { ...asJson(told), sent };
  } finally {
    watch.stop();
  }
}

function asJson(told: JsonObject | Made): JsonObject {
  return { ...told };
}

function noSuch({ ask }: ClientQuestion): JsonObject {
  return { broken: `this client can't tell its ${ask}` };
}

function canned({ status, body }: { readonly status: number; readonly body: Json }): RawResponse {
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "none" };
  return { status, headers, bytes: Buffer.from(body === null ? "" : JSON.stringify(body)) };
}
