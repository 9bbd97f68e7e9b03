import type { WireResponse } from "../../model/exchange.js";
import type { ProtocolCheck } from "../protocol-mismatches.js";
import { check } from "./check.js";
import { closing } from "./closing.js";
import { attributesName, type HistoryEvent, readEvents } from "./event.js";
import { referenceRequirement, referencesOf } from "./event-references.js";

/**
 * Checks what holds for every history, whoever asked for it and why: ids without gaps, time that never goes
 * backwards, references to earlier events of the documented type, the attributes of the event's own type and no
 * others, nothing after the close, and one started decision task at most. A page is checked as far as it goes.
 */
export function checkHistory(operation: string, response: WireResponse, reverse: boolean): ProtocolCheck[] {
  const events = readEvents(response.json);
  if (events.length === 0) return [];
  const ascending = reverse ? [...events].reverse() : events;
  return [
    ...checkIds(ascending),
    ...checkTimes(ascending, `${operation}.${reverse ? "reverse-order" : "order"}`),
    ...events.flatMap(checkAttributes),
    ...checkReferences(ascending),
    ...checkClose(ascending),
    ...checkDecisionTasks(ascending),
  ];
}

function checkIds(events: readonly HistoryEvent[]): ProtocolCheck[] {
  const ids = events.map(({ eventId }) => eventId);
  const repeated = events.find(({ eventId }, index) => ids.indexOf(eventId) !== index);
  const unique = check("HistoryEvent.event-id-unique", repeated === undefined, {
    pointer: `${repeated?.pointer}/eventId`,
    expected: "an id of its own",
    actual: repeated?.eventId ?? null,
  });
  return [unique, ...checkGaps(events)];
}

function checkGaps(events: readonly HistoryEvent[]): ProtocolCheck[] {
  return steps(events).map(([before, event]) =>
    check("HistoryEvent.ids-from-one", event.eventId === before.eventId + 1, {
      pointer: `${event.pointer}/eventId`,
      expected: before.eventId + 1,
      actual: event.eventId,
    }),
  );
}

function checkTimes(events: readonly HistoryEvent[], requirement: string): ProtocolCheck[] {
  return steps(events).map(([before, event]) =>
    check(requirement, event.eventTimestamp >= before.eventTimestamp, {
      pointer: `${event.pointer}/eventTimestamp`,
      expected: { atLeast: before.eventTimestamp },
      actual: event.eventTimestamp,
    }),
  );
}

function checkAttributes({ eventType, attributes, pointer }: HistoryEvent): ProtocolCheck[] {
  const own = attributesName(eventType);
  const foreign = Object.keys(attributes).filter((name) => name !== own);
  return [
    check(`${eventType}.own-attributes`, own in attributes, {
      kind: "missing",
      pointer: `${pointer}/${own}`,
      expected: { is: "object" },
      actual: null,
    }),
    check("HistoryEvent.one-attributes-member", foreign.length === 0, {
      kind: "unexpected",
      pointer,
      expected: [own],
      actual: Object.keys(attributes),
    }),
  ];
}

/** A reference of 0 says that there is no such event; one to an event on another page can't be judged. */
function checkReferences(events: readonly HistoryEvent[]): ProtocolCheck[] {
  const types = new Map(events.map(({ eventId, eventType }) => [eventId, eventType]));
  return events.flatMap(({ eventId, eventType, attributes, pointer }) =>
    referencesOf(eventType).flatMap(({ member, to }) => {
      const target = attributes[attributesName(eventType)]?.[member];
      if (typeof target !== "number" || target === 0) return [];
      const known = types.get(target);
      if (known === undefined && target < eventId) return [];
      return check(referenceRequirement(eventType, member), known === to && target < eventId, {
        pointer: `${pointer}/${attributesName(eventType)}/${member}`,
        expected: { earlier: to },
        actual: known === undefined ? target : { eventId: target, eventType: known },
      });
    }),
  );
}

function checkClose(events: readonly HistoryEvent[]): ProtocolCheck[] {
  const close = events.findIndex(({ eventType }) => closing.test(eventType));
  if (close < 0) return [];
  const after = events[close + 1];
  return [
    check("HistoryEvent.nothing-after-close", after === undefined, {
      kind: "unexpected",
      pointer: after?.pointer ?? "",
      expected: null,
      actual: after?.eventType ?? null,
    }),
  ];
}

function checkDecisionTasks(events: readonly HistoryEvent[]): ProtocolCheck[] {
  let started = 0;
  return events.flatMap(({ eventType, pointer }) => {
    if (eventType === "DecisionTaskCompleted" || eventType === "DecisionTaskTimedOut") started = 0;
    if (eventType !== "DecisionTaskStarted") return [];
    started += 1;
    return [
      check("PollForDecisionTask.one-open-decision", started === 1, {
        kind: "unexpected",
        pointer,
        expected: "the decision task before it is closed first",
        actual: "a second decision task is started",
      }),
    ];
  });
}

function steps(events: readonly HistoryEvent[]): (readonly [HistoryEvent, HistoryEvent])[] {
  return events.slice(1).flatMap((event, index) => {
    const before = events[index];
    return before ? [[before, event] as const] : [];
  });
}
