import type { HistoryEvent } from "../../generated/types.js";
import { findDomain, findExecution } from "./find.js";
import type { Handler } from "./handler.js";
import { type PagedCall, pageCursor, pageSize, pageToken } from "./pagination.js";
import type { Turn } from "./turn.js";

/** Events of a history, as ids from `from` to `to`, both included. */
export interface HistoryRange {
  readonly from: number;
  readonly to: number;
}

/** A call for a page of a history. */
export interface HistoryCall extends PagedCall {
  readonly input: PagedCall["input"] & { readonly reverseOrder?: boolean };
  /** The events of the first page and those after it. */
  readonly range: HistoryRange;
  /** What the caller wants to find in the token of the next page. */
  readonly about?: unknown;
}

/** What the token of a next page holds. */
export interface HistoryCursor {
  readonly from: number;
  /** Absent while a history is read towards its open end. */
  readonly to?: number;
  readonly about?: unknown;
}

/** A page of events with what leads to the next one. */
export interface HistoryPage {
  readonly events: HistoryEvent[];
  readonly next: { readonly nextPageToken?: string };
}

/** The page of a history that a call asks for: ascending, or descending if reversed. */
export function historyPage(turn: Turn, history: readonly HistoryEvent[], call: HistoryCall): HistoryPage {
  const { from = call.range.from, to = call.range.to } = pageCursor<HistoryCursor>(turn, call) ?? {};
  const size = pageSize(call);
  if (to - from + 1 <= size) return { events: ordered(history.slice(from - 1, to), call), next: {} };
  const { about } = call;
  const rest: HistoryCursor = call.input.reverseOrder
    ? { from, to: to - size, about }
    : { from: from + size, about };
  const events = call.input.reverseOrder
    ? history.slice(to - size, to)
    : history.slice(from - 1, from - 1 + size);
  return { events: ordered(events, call), next: { nextPageToken: pageToken(turn, call, rest) } };
}

function ordered(events: HistoryEvent[], { input }: HistoryCall): HistoryEvent[] {
  return input.reverseOrder ? events.reverse() : events;
}

/** The operation that reads the history of an execution, open or closed. */
export const getHistory: Handler<"GetWorkflowExecutionHistory"> = (turn, input) => {
  const { history } = findExecution(turn.world, findDomain(turn.world, input.domain), input.execution);
  const operation = "GetWorkflowExecutionHistory";
  const range = { from: 1, to: history.length };
  const page = historyPage(turn, history, { operation, input, limit: 1000, range });
  return { events: page.events, ...page.next };
};
