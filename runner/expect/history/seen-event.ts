import type { Json } from "../../model/json.js";
import { isList, isObject } from "../difference.js";
import type { HistoryEvent } from "./event.js";

/** An event as it was received: once a history has it, it is the same for ever, whichever way it is asked for. */
export interface SeenEvent {
  readonly event: HistoryEvent;
  /** All that must stay as it is, as one text. */
  readonly text: string;
}

/** Notes an event; `eventId` is what it is known by. */
export function seenEvent(event: HistoryEvent): SeenEvent {
  const { eventType, eventTimestamp, attributes } = event;
  return { event, text: JSON.stringify(sorted({ eventType, eventTimestamp, attributes })) };
}

/** Members in the order of their names, without those that are null: neither says anything. */
function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(
    members
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member ?? null)]),
  );
}
