import type { HttpChange } from "./case.js";
import type { ClientQuestion } from "./client-question.js";
import type { Exchange } from "./exchange.js";
import type { JsonObject } from "./json.js";

/** One call to make. */
export interface TransportCall {
  readonly operation: string;
  readonly input: JsonObject;
  /** Name of the credentials to sign with; the run's own if absent. */
  readonly credentials?: string;
  /** `body` is filled in already. */
  readonly http?: Omit<HttpChange, "body"> & { readonly body?: string };
  /** Milliseconds after which the call is given up. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** A way to reach the target. `send` never rejects: trouble is a `failure` in the exchange. */
export interface Transport {
  readonly client: string;
  send(call: TransportCall): Promise<Exchange>;
  /** What the client says about itself; for real clients. Rejects if it can't work at all. */
  ask?(question: ClientQuestion, limits: Pick<TransportCall, "timeoutMs" | "signal">): Promise<JsonObject>;
  close(): Promise<void>;
}
