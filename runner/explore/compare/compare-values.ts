import { resolveSchema, type Shapes } from "../../derive/resolve-schema.js";
import { isList, isObject } from "../../expect/difference.js";
import type { Departure } from "../../model/discovery.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Schema } from "../../model/spec.js";
import type { Pairing } from "./pairing.js";

/** Where in an output two values stand. */
export interface Place {
  /** The same for all runs: names of members, without positions. */
  readonly about: string;
  /** In JMESPath. */
  readonly query: string;
  readonly schema: Schema;
}

/** What values are compared with. */
export interface Comparison {
  readonly shapes: Shapes;
  readonly pairing: Pairing;
  /** Says whether two ids of events mean the same event. */
  readonly isSameEvent: (reference: Json, target: Json) => boolean;
}

type Values = readonly [reference: Json | undefined, target: Json | undefined];

const time = /(?:Timestamp|Date)$/;
const opaque = /(?:^r|R)unId$|^taskToken$/;
/** Ids of events in histories of other executions. */
const elsewhere = /^(?:external|parent)Initiated/;
/** What tells where a page ends is the endpoint's own affair, and pages are compared when they are joined. */
const ofPages: readonly string[] = ["nextPageToken"];

/** Where two values differ, but for what may legally differ: ids, tokens, times, and members that nothing documents. */
export function compareValues(
  [reference, target]: Values,
  place: Place,
  comparison: Comparison,
): Departure[] {
  if (isNothing(reference) && isNothing(target)) return [];
  if (isObject(reference) && isObject(target))
    return compareMembers(reference, target, { place, comparison });
  if (isList(reference) && isList(target)) return compareElements(reference, target, { place, comparison });
  if (isSame(reference, target, { place, comparison })) return [];
  const kind = isNothing(target) ? "missing" : isNothing(reference) ? "unexpected" : "wrong-value";
  return [{ kind, about: place.about, query: place.query, ...shown(reference, target), parts: false }];
}

interface At {
  readonly place: Place;
  readonly comparison: Comparison;
}

function shown(reference: Json | undefined, target: Json | undefined) {
  return { reference: reference ?? null, target: target ?? null };
}

/** What a member says by not being there. */
function isNothing(value: Json | undefined): boolean {
  if (isList(value)) return value.length === 0;
  if (isObject(value)) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === false || value === 0;
}

function isSame(reference: Json | undefined, target: Json | undefined, { place, comparison }: At): boolean {
  const name = place.about.replace(/^.*\./, "");
  if (reference === undefined || target === undefined) return false;
  if (time.test(name)) return typeof reference === typeof target;
  if (elsewhere.test(name)) return reference !== 0 && target !== 0;
  if (/EventId$/.test(name)) return comparison.isSameEvent(reference, target);
  if (!opaque.test(name)) return reference === target;
  return (
    typeof reference === "string" && typeof target === "string" && comparison.pairing.pair(reference, target)
  );
}

function compareMembers(reference: JsonObject, target: JsonObject, { place, comparison }: At): Departure[] {
  const { properties = {} } = resolveSchema(comparison.shapes, place.schema);
  const names = Object.keys(properties).filter((name) => !ofPages.includes(name));
  return names.flatMap((name) =>
    compareValues([reference[name], target[name]], memberOf(place, name, properties[name] ?? {}), comparison),
  );
}

function memberOf({ about, query }: Place, name: string, schema: Schema): Place {
  const join = (path: string) => (path === "" ? name : `${path}.${name}`);
  return { about: join(about), query: join(query), schema };
}

function compareElements(
  reference: readonly Json[],
  target: readonly Json[],
  { place, comparison }: At,
): Departure[] {
  const { about, query } = place;
  if (reference.length !== target.length) {
    const kind = target.length < reference.length ? "missing" : "unexpected";
    const lengths = { reference: reference.length, target: target.length };
    return [{ kind, about, query: `length(${query})`, ...lengths, parts: true }];
  }
  const { items = {} } = resolveSchema(comparison.shapes, place.schema);
  const order = orderLike(reference, target, comparison.pairing);
  return reference.flatMap((element, index) =>
    compareValues([element, order[index]], { about, query: `${query}[${index}]`, schema: items }, comparison),
  );
}

/** Executions come in the order of their start, and several may start at once: they are known by their run. */
function orderLike(reference: readonly Json[], target: readonly Json[], pairing: Pairing): readonly Json[] {
  const wanted = reference.map((element) => pairing.of(runOf(element) ?? ""));
  const found = wanted.map((run) => target.find((element) => run !== undefined && runOf(element) === run));
  const rest = target.filter((element) => !found.includes(element));
  return found.map((element) => element ?? rest.shift() ?? null);
}

function runOf(element: Json): string | undefined {
  if (!isObject(element) || !isObject(element.execution)) return undefined;
  const { runId } = element.execution;
  return typeof runId === "string" ? runId : undefined;
}
