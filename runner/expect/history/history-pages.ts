import type { WireResponse } from "../../model/exchange.js";
import type { JsonObject } from "../../model/json.js";
import { isObject } from "../difference.js";
import type { ProtocolCheck } from "../protocol-mismatches.js";
import { check } from "./check.js";
import { type HistoryEvent, readEvents } from "./event.js";

/** Where a page of a history ended that another one follows. */
export interface PageEnd {
  readonly token: string;
  /** Of the last event that came so far. */
  readonly eventId: number;
}

/** Where a page ended, if it names one that follows. A page may be empty. */
export function pageEnd({ json }: WireResponse, before: PageEnd | undefined): PageEnd | undefined {
  const token = isObject(json) ? json.nextPageToken : undefined;
  const eventId = readEvents(json).at(-1)?.eventId ?? before?.eventId;
  return typeof token === "string" && token !== "" && eventId !== undefined ? { token, eventId } : undefined;
}

/**
 * Checks that pages add up to the whole: the first begins with the first event, each begins where the one before ended,
 * and backwards the last one ends with the first event.
 * @param before - where the page ended whose token was given, if that is known
 */
export function checkPages(
  { operation, input }: { readonly operation: string; readonly input: JsonObject },
  response: WireResponse,
  before: PageEnd | undefined,
): ProtocolCheck[] {
  const events = readEvents(response.json);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const isReverse = input.reverseOrder === true;
  const isLast = !isObject(response.json) || !response.json.nextPageToken;
  // Such a history begins where the decision task before began.
  const isCut = input.startAtPreviousStartedEvent === true;
  const checks: ProtocolCheck[] = [];
  if (before) {
    const expected = before.eventId + (isReverse ? -1 : 1);
    checks.push(eventIdIs(`${operation}.next-page`, first, expected));
  }
  if (input.nextPageToken === undefined && !isReverse && !isCut)
    checks.push(eventIdIs("HistoryEvent.ids-from-one", first, 1));
  if (isReverse && isLast && !isCut) checks.push(eventIdIs("HistoryEvent.ids-from-one", last, 1));
  return checks;
}

function eventIdIs(requirement: string, { eventId, pointer }: HistoryEvent, expected: number): ProtocolCheck {
  return check(requirement, eventId === expected, {
    pointer: `${pointer}/eventId`,
    expected,
    actual: eventId,
  });
}
