import type { Json, JsonObject } from "../../model/json.js";
import { isList, isObject } from "../difference.js";

/** An event of a history, as far as a response gives it. */
export interface HistoryEvent {
  readonly eventId: number;
  readonly eventType: string;
  readonly eventTimestamp: number;
  /** The attributes members that it carries, by name. */
  readonly attributes: Readonly<Record<string, JsonObject>>;
  /** Its JSON Pointer in the output. */
  readonly pointer: string;
}

/** The events of an output, in their order; those that aren't events at all are left out. */
export function readEvents(output: Json | undefined): HistoryEvent[] {
  const events = isObject(output) && isList(output.events) ? output.events : [];
  return events.flatMap((event, index) => readEvent(event, `/events/${index}`) ?? []);
}

/** The name of the attributes member of an event type. */
export function attributesName(eventType: string): string {
  return `${eventType.charAt(0).toLowerCase()}${eventType.slice(1)}EventAttributes`;
}

function readEvent(event: Json, pointer: string): HistoryEvent | undefined {
  if (!isObject(event)) return undefined;
  const { eventId, eventType, eventTimestamp } = event;
  if (typeof eventId !== "number" || typeof eventType !== "string" || typeof eventTimestamp !== "number")
    return undefined;
  const attributes = Object.entries(event).flatMap(([name, value]): [string, JsonObject][] =>
    name.endsWith("EventAttributes") && isObject(value) ? [[name, value]] : [],
  );
  return { eventId, eventType, eventTimestamp, pointer, attributes: Object.fromEntries(attributes) };
}
