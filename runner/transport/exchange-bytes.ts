import type { WireRequest } from "../model/exchange.js";
import type { CallWatch } from "./call-watch.js";
import { describeFailure } from "./failure-code.js";
import type { Line, Lines } from "./lines.js";
import { type RawResponse, roundTrip } from "./round-trip.js";

/** One sending of a request. */
export interface Sending {
  readonly request: WireRequest;
  readonly timeoutMs: number;
  readonly watch: CallWatch;
  /** Called when the request is handed over; twice if it is sent again. */
  onSend(): void;
}

/**
 * Sends a request on a free line. If it went out on a connection that the server was closing already, it goes out
 * once more on a fresh one, within the same time limit; nothing else is ever sent twice.
 */
export async function exchangeBytes(lines: Lines, sending: Sending): Promise<RawResponse> {
  const line = await lines.take(sending.watch);
  sending.watch.startTimer(sending.timeoutMs);
  const first = await attempt(line, sending);
  if ("response" in first) return keep(lines, line, first);
  const fresh = lines.renew(line);
  if (!first.again) return fail(lines, fresh, first);
  const second = await attempt(fresh, sending);
  return "response" in second ? keep(lines, fresh, second) : fail(lines, lines.renew(fresh), second);
}

interface Answered {
  readonly response: RawResponse;
}

interface Failed {
  readonly error: unknown;
  /** Whether it is safe to send the request again. */
  readonly again: boolean;
}

async function attempt(line: Line, { request, watch, onSend }: Sending): Promise<Answered | Failed> {
  onSend();
  try {
    return { response: await roundTrip(line, request, watch) };
  } catch (error) {
    return { error, again: describeFailure(error).code === "reset" && line.wasClosing() };
  }
}

function keep(lines: Lines, line: Line, { response }: Answered): RawResponse {
  lines.giveBack(line);
  return response;
}

function fail(lines: Lines, line: Line, { error }: Failed): never {
  lines.giveBack(line);
  throw error;
}
