import type { ClientOutcome } from "../../model/client-outcome.js";
import type { JsonObject } from "../../model/json.js";
import type { Credentials } from "../credentials.js";
import type { Environment } from "../resolved.js";

/** The clients there are beside the one that speaks the protocol itself. */
export type RealClientName = "sdk-js" | "boto3" | "aws-cli";

/** What a client calls an operation. */
export interface ClientNames {
  /** As AWS CLI's subcommand. */
  readonly command: string;
  /** As boto3's method. */
  readonly method: string;
}

/** What a real client is started with. */
export interface RealClientOptions {
  /** The target as the client is to see it: http whatever the target speaks, since the proxy stands between. */
  readonly endpoint: URL;
  /** The recording proxy on this machine. */
  readonly proxyPort: number;
  readonly region: string;
  /** By operation. */
  readonly names: ReadonlyMap<string, ClientNames>;
  /** The environment of processes that are started, without what it says of AWS and of proxies. */
  readonly env: Environment;
}

/** One call that a client is to make. */
export interface ClientCall {
  /** The name that the request must bear, so that the proxy knows whose it is. */
  readonly id: string;
  readonly operation: string;
  readonly input: JsonObject;
  readonly credentials: Credentials;
  /** Resolves once the request has reached the proxy. */
  readonly arrived: Promise<void>;
}

/** What became of a call in the client. */
export type Made =
  | ClientOutcome
  /** The client could not work, and the target has nothing to do with it. */
  | { readonly broken: string };

/** Someone else's SWF client. */
export interface RealClient {
  /** Name and version, such as `boto3 1.44.5`. */
  readonly title: string;
  /** Makes a call. Rejects never; a call that is called off ends when the proxy cuts its connection. */
  call(call: ClientCall): Promise<Made>;
  /** What the client says its method for an operation takes; for clients that can tell. */
  signature?(operation: string): Promise<JsonObject>;
  /** Runs a command for an operation; for clients that are one. */
  command?(operation: string, words: readonly string[], call: ClientCall): Promise<JsonObject>;
  close(): Promise<void>;
}
