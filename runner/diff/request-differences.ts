import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";

/** A request as one client sent it. */
export interface SentBy {
  readonly client: string;
  readonly exchange: Exchange;
}

const most = 6;

/** Headers that clients say of themselves, that follow from the rest of a request, or that are new each time. */
const dull =
  /^(accept|accept-encoding|amz-sdk-.*|authorization|connection|content-length|host|user-agent|x-amz-(content-sha256|date|security-token|user-agent))$/;

/**
 * Says in what the requests of two clients differ, a line each: in headers that a target may heed, and in which members
 * the body has, of which type. Names and times differ between any two runs and say nothing.
 */
export function requestDifferences(before: SentBy, after: SentBy): string[] {
  const [left, right] = [heededHeaders(before.exchange), heededHeaders(after.exchange)];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  const headers = names.flatMap((name) =>
    contrast(name, [before.client, left.get(name)], [after.client, right.get(name)]),
  );
  const [was, is] = [shapeOf(before.exchange), shapeOf(after.exchange)];
  const members = [...new Set([...was.keys(), ...is.keys()])].flatMap((pointer) =>
    contrast(pointer || "the body", [before.client, was.get(pointer)], [after.client, is.get(pointer)]),
  );
  const all = [...headers, ...members];
  const rest = all.length - most;
  return rest > 0 ? [...all.slice(0, most), `further differences of the requests: ${rest}`] : all;
}

type Part = readonly [client: string, value: string | undefined];

function contrast(name: string, [one, before]: Part, [other, after]: Part): string[] {
  if (before === after) return [];
  const sends = (client: string, value: string | undefined) =>
    value === undefined ? `${client} leaves it out` : `${client} sends ${value}`;
  return [`${name}: ${sends(one, before)}, ${sends(other, after)}`];
}

/** The headers of a request that a target may heed, beyond what follows from the call or is new each time. */
export function heededHeaders({ request }: Exchange): Map<string, string> {
  const heeded = Object.entries(request.headers).filter(([name]) => !dull.test(name));
  return new Map(heeded.map(([name, value]) => [name, value.slice(0, 120)] as const));
}

/** Each member of the body by its pointer, with what kind of value it has. */
function shapeOf({ request: { body } }: Exchange): Map<string, string> {
  const shape = new Map<string, string>();
  if (typeof body !== "string") return shape.set("", `${body.length} bytes`);
  const value = parse(body);
  if (value === undefined) return shape.set("", body === "" ? "nothing" : "something that is no JSON");
  note(value, "", shape);
  return shape;
}

function note(value: Json, pointer: string, shape: Map<string, string>): void {
  shape.set(pointer, kindOf(value));
  if (value === null || typeof value !== "object") return;
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) note(member, `${pointer}/${name}`, shape);
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number")
    return Number.isInteger(value) ? "a whole number" : "a number with a fraction";
  return typeof value === "object" ? "a structure" : `a ${typeof value}`;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
