import type { ClientOutcome } from "./client-outcome.js";
import type { Json } from "./json.js";

/** A request as it goes on the wire. Header names are lower-case. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** A response as it came. `headers` are lower-case; repeated ones are joined by `, `. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as JSON; `undefined` if it is empty or isn't JSON. */
  readonly json: Json | undefined;
}

/** Why no response came: trouble of the connection, never the target's answer. */
export interface TransportFailure {
  readonly code:
    | "refused"
    | "reset"
    | "timeout"
    | "too-large"
    | "malformed"
    | "tls"
    | "aborted"
    /** The client does not make this call, in its own words; the target never saw it. */
    | "unsent"
    | "other";
  readonly message: string;
}

/** One request with what came of it. */
export interface Exchange {
  readonly operation: string;
  readonly request: WireRequest;
  readonly response?: WireResponse;
  readonly failure?: TransportFailure;
  /** What the client made of the response, if it is a real one. */
  readonly client?: ClientOutcome;
  /** Epoch milliseconds, and milliseconds from request to response. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** The step that made it, such as `steps/1/twin` or `given/0/domain/steps/0`. */
  readonly at?: string;
  /** Milliseconds that its case waited on purpose before it. */
  readonly pauseMs?: number;
}
