import type { EventType, HistoryEvent } from "../../../generated/types.js";

/** The member of an event that carries the attributes of a type. */
type AttributesMember<T extends EventType> = `${Uncapitalize<T>}EventAttributes` & keyof HistoryEvent;

/** The attributes of a type of event. */
export type AttributesOf<T extends EventType> = NonNullable<HistoryEvent[AttributesMember<T>]>;

const members = new Map<EventType, keyof HistoryEvent>();

/** The name of the member that carries the attributes of a type of event. */
export function attributesMember<T extends EventType>(type: T): AttributesMember<T> {
  const known = members.get(type);
  if (known) return known as AttributesMember<T>;
  const member = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventAttributes` as AttributesMember<T>;
  members.set(type, member);
  return member;
}

/** Makes an event. `timestamp` is in epoch seconds. */
export function makeEvent<T extends EventType>(
  type: T,
  attributes: AttributesOf<T>,
  at: { readonly eventId: number; readonly timestamp: number },
): HistoryEvent {
  return {
    eventId: at.eventId,
    eventTimestamp: at.timestamp,
    eventType: type,
    [attributesMember(type)]: attributes,
  };
}

/** The attributes of an event that is known to be of a type. */
export function attributesOf<T extends EventType>(event: HistoryEvent, type: T): AttributesOf<T> {
  const attributes = event[attributesMember(type)];
  if (event.eventType !== type || attributes === undefined) {
    throw new Error(`event ${event.eventId}: not a ${type}; got ${event.eventType}`);
  }
  return attributes as AttributesOf<T>;
}
