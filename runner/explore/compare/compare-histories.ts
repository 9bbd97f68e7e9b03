import { attributesName, type HistoryEvent, readEvents } from "../../expect/history/event.js";
import type { Departure } from "../../model/discovery.js";
import type { Json } from "../../model/json.js";
import type { Schema } from "../../model/spec.js";
import { type Comparison, compareValues } from "./compare-values.js";

/** What histories are compared with. */
export type HistoryComparison = Omit<Comparison, "isSameEvent"> & {
  /** The schema of one event. */
  readonly event: Schema;
};

/** Says whether ids of the one history and of the other mean the same event: its how-manieth of its type. */
export type SameEvent = (reference: Json, target: Json) => boolean;

/** Where the events of two outputs differ, in number or in what they say; their order is left to the endpoint. */
export function compareHistories(reference: Json, target: Json, comparison: HistoryComparison): Departure[] {
  const [ours, theirs] = [byType(readEvents(reference)), byType(readEvents(target))];
  const isSameEvent = sameEvent(reference, target);
  const types = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const numbers = types.flatMap((type) => compareNumbers(type, ours.get(type), theirs.get(type)));
  if (numbers.length > 0) return numbers;
  return types.flatMap((type) =>
    (ours.get(type) ?? []).flatMap((event, index) => {
      const name = attributesName(type);
      const place = {
        about: `events.${type}`,
        query: `events[?eventType=='${type}'] | [${index}].${name}`,
        schema: comparison.event.properties?.[name] ?? {},
      };
      const values = [event.attributes[name], theirs.get(type)?.[index]?.attributes[name]] as const;
      return compareValues(values, place, { ...comparison, isSameEvent });
    }),
  );
}

/** Tells of ids of two outputs with events whether they mean the same one. Ids of other histories can't be compared. */
export function sameEvent(reference: Json, target: Json): SameEvent {
  const [ours, theirs] = [labels(readEvents(reference)), labels(readEvents(target))];
  return (one, other) => {
    const [mine, yours] = [ours.get(one), theirs.get(other)];
    return mine === undefined || yours === undefined
      ? typeof one === "number" && typeof other === "number" && one > 0 === other > 0
      : mine === yours;
  };
}

function compareNumbers(
  type: string,
  reference: readonly HistoryEvent[] = [],
  target: readonly HistoryEvent[] = [],
): Departure[] {
  if (reference.length === target.length) return [];
  return [
    {
      kind: target.length < reference.length ? "missing" : "unexpected",
      about: `events.${type}`,
      query: `length(events[?eventType=='${type}'])`,
      reference: reference.length,
      target: target.length,
      parts: true,
    },
  ];
}

function byType(events: readonly HistoryEvent[]): Map<string, HistoryEvent[]> {
  const types = new Map<string, HistoryEvent[]>();
  for (const event of inOrder(events))
    types.set(event.eventType, [...(types.get(event.eventType) ?? []), event]);
  return types;
}

function labels(events: readonly HistoryEvent[]): Map<Json, string> {
  const found = new Map<Json, string>();
  for (const [type, some] of byType(events))
    some.forEach(({ eventId }, index) => void found.set(eventId, `${type} ${index}`));
  return found;
}

function inOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  return [...events].sort((one, other) => one.eventId - other.eventId);
}
