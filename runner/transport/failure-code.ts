import { errors } from "undici";
import type { TransportFailure } from "../model/exchange.js";
import { CallEnded } from "./call-watch.js";

type Code = TransportFailure["code"];

const closedEarly = ["reset", "the connection was closed before the response was complete"] as const;

/** Codes of undici's and Node's errors, each with what it means to the reader. */
const known: Readonly<Record<string, readonly [Code, string]>> = {
  ECONNREFUSED: ["refused", "nothing listens at the endpoint"],
  ENOTFOUND: ["refused", "the endpoint's host name is not known"],
  EAI_AGAIN: ["refused", "the endpoint's host name could not be looked up"],
  EHOSTUNREACH: ["refused", "the endpoint's host can't be reached"],
  ENETUNREACH: ["refused", "the endpoint's network can't be reached"],
  EADDRNOTAVAIL: ["refused", "no connection to the endpoint's address can be made"],
  ECONNRESET: ["reset", "the connection was reset before the response was complete"],
  EPIPE: ["reset", "the connection was closed before the request was sent"],
  UND_ERR_SOCKET: closedEarly,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: [
    "reset",
    "the connection was closed before the response was complete",
  ],
  UND_ERR_CONNECT_TIMEOUT: ["timeout", "no connection could be made in time"],
  ETIMEDOUT: ["timeout", "no connection could be made in time"],
  UND_ERR_RES_EXCEEDED_MAX_SIZE: ["too-large", "the response body is larger than the limit"],
  UND_ERR_HEADERS_OVERFLOW: ["too-large", "the response headers are larger than the limit"],
  EPROTO: ["tls", "the endpoint does not speak TLS as expected"],
  UND_ERR_ABORTED: ["aborted", "the call was called off"],
  UND_ERR_DESTROYED: ["aborted", "the transport was closed"],
  UND_ERR_CLOSED: ["aborted", "the transport was closed"],
};

/** OpenSSL's names for a certificate that can't be trusted, and Node's own codes of TLS. */
const tlsCode = /CERT|^ERR_(?:TLS|SSL)|^UNABLE_TO_|^CRL_|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/;

/** Says in plain words why no response came, whatever was thrown. The original code stands in parentheses. */
export function describeFailure(error: unknown): TransportFailure {
  if (error instanceof CallEnded) return error.failure;
  const code = codeOf(error);
  const [meaning, message] =
    error instanceof errors.HTTPParserError ? parserMeaning(error) : meaningOf(code, messageOf(error));
  return { code: meaning, message: code ? `${message} (${code})` : message };
}

/** The parser tells its errors apart by message alone. */
function parserMeaning({ message }: Error): readonly [Code, string] {
  return message.includes("EOF") ? closedEarly : ["malformed", "the endpoint's answer is not HTTP"];
}

function meaningOf(code: string, message: string): readonly [Code, string] {
  // undici files these under its general code for sockets.
  if (message === "bad response" || message === "bad upgrade") {
    return ["malformed", "the endpoint sent a response that no request asked for"];
  }
  const entry = Object.hasOwn(known, code) ? known[code] : undefined;
  if (entry) return entry;
  if (tlsCode.test(code)) return ["tls", "the endpoint's certificate or TLS set-up can't be trusted"];
  return ["other", message];
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
