import { CommonError } from "./wire-error.js";

/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** How deeply an input may be nested; the deepest that the service knows has four levels. */
const deepest = 64;

/** Reads the body of a request: an object without members that are null. Errors: a `SerializationException`. */
export function readInput(body: Uint8Array): JsonObject {
  if (body.length === 0) return {};
  const value = parse(body);
  if (!isObject(value)) throw unreadable("the body isn't a JSON object");
  return withoutNulls(value, 0) as JsonObject;
}

const strictly = new TextDecoder("utf-8", { fatal: true });

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(strictly.decode(body));
  } catch {
    throw unreadable("the body isn't JSON");
  }
}

function withoutNulls(value: unknown, depth: number): unknown {
  if (depth > deepest) throw unreadable("the body is nested too deeply");
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name, member]) => member !== null && name !== "__proto__");
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member, depth + 1)]));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unreadable(message: string): CommonError {
  return new CommonError("SerializationException", message);
}
