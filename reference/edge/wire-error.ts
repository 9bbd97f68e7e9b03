import type { Fault } from "../core/fault.js";

/** The errors that any operation may answer with, with their statuses. Source: CommonErrors.html. */
const statuses = {
  AccessDeniedException: 403,
  ExpiredTokenException: 403,
  IncompleteSignatureException: 403,
  InternalFailure: 500,
  MalformedHttpRequestException: 400,
  RequestEntityTooLargeException: 413,
  RequestTimeoutException: 408,
  SerializationException: 400,
  ThrottlingException: 400,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
  ValidationException: 400,
} as const;

/** The name of an error that any operation may answer with. */
export type CommonErrorName = keyof typeof statuses;

/** A refusal of a request before or beside its operation. */
export class CommonError extends Error {
  override readonly name: CommonErrorName;

  constructor(name: CommonErrorName, message: string) {
    super(message);
    this.name = name;
  }

  /** The HTTP status that it is answered with. */
  get status(): number {
    return statuses[this.name];
  }
}

/** The status and the body of an error, as the service was recorded to word them. */
export function errorBody(error: Fault | CommonError): { readonly status: number; readonly body: string } {
  const { name, message } = error;
  const status = error instanceof CommonError ? error.status : 400;
  // Only this error was recorded with a capital letter.
  const member = name === "SerializationException" ? "Message" : "message";
  return { status, body: JSON.stringify({ __type: `${namespaceOf(name)}#${name}`, [member]: message }) };
}

function namespaceOf(name: string): string {
  if (name.endsWith("Fault")) return "com.amazonaws.swf.base.model";
  if (name === "ValidationException") return "com.amazon.coral.validate";
  if (name === "ThrottlingException") return "com.amazon.coral.availability";
  return "com.amazon.coral.service";
}

/** The error of a request that is larger than the service takes. Source: swf-dg-limits.html. */
export function tooLarge(): CommonError {
  return new CommonError("RequestEntityTooLargeException", "The request is larger than the service accepts");
}
