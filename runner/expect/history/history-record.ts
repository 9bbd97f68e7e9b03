import type { WireResponse } from "../../model/exchange.js";
import type { Json, JsonObject } from "../../model/json.js";
import { isObject } from "../difference.js";
import type { ProtocolCheck } from "../protocol-mismatches.js";
import { check } from "./check.js";
import { closing } from "./closing.js";
import { type HistoryEvent, readEvents } from "./event.js";
import { checkPages, type PageEnd, pageEnd } from "./history-pages.js";
import { possibleCounts } from "./possible-counts.js";
import { type SeenEvent, seenEvent } from "./seen-event.js";

/** A call as far as the record needs it. */
export interface RecordedCall {
  readonly operation: string;
  readonly input: JsonObject;
}

/**
 * What a run has received of each history. Histories only grow, so whatever two answers say of one execution must agree,
 * however much time lies between them and whichever case asked.
 */
export interface HistoryRecord {
  /** Holds an accepted answer against all that was received before, and remembers it. */
  note(call: RecordedCall, response: WireResponse): ProtocolCheck[];
  /** Forgets all, because the target was reset. */
  forget(): void;
}

/** What is known of one execution. */
interface Known {
  readonly forward: Map<number, SeenEvent>;
  readonly reverse: Map<number, SeenEvent>;
}

/** Starts with nothing received. */
export function historyRecord(): HistoryRecord {
  const executions = new Map<string, Known>();
  const pages = new Map<string, PageEnd>();
  const knownOf = (key: string): Known => {
    const known = executions.get(key) ?? { forward: new Map(), reverse: new Map() };
    executions.set(key, known);
    return known;
  };
  return {
    note: (call, response) => {
      if (call.operation === "DescribeWorkflowExecution") return checkCounts(executions, call, response);
      const key = executionOf(call, response.json);
      const events = readEvents(response.json);
      if (key === undefined) return [];
      const before = pages.get(pageKey(call, call.input.nextPageToken));
      const checks = [...checkSame(call, events, knownOf(key)), ...checkPages(call, response, before)];
      const end = pageEnd(response, before);
      if (end) pages.set(pageKey(call, end.token), end);
      return checks;
    },
    forget: () => {
      executions.clear();
      pages.clear();
    },
  };
}

/** The execution whose history an answer holds, or that it describes. */
function executionOf({ operation, input }: RecordedCall, output: Json | undefined): string | undefined {
  if (!isObject(output)) return undefined;
  const execution = operation === "PollForDecisionTask" ? output.workflowExecution : input.execution;
  if (!isObject(execution) || typeof execution.runId !== "string") return undefined;
  return JSON.stringify([input.domain ?? null, execution.workflowId ?? null, execution.runId]);
}

/** A token goes on with the call that gave it, if nothing else of that call changes. */
function pageKey({ operation, input }: RecordedCall, token: Json | undefined): string {
  const { nextPageToken: _, ...same } = input;
  return JSON.stringify([operation, Object.entries(same).sort(), token ?? null]);
}

function checkSame(call: RecordedCall, events: readonly HistoryEvent[], known: Known): ProtocolCheck[] {
  const isReverse = call.input.reverseOrder === true;
  const [own, other] = isReverse ? [known.reverse, known.forward] : [known.forward, known.reverse];
  return events.flatMap((event): ProtocolCheck[] => {
    const { text } = seenEvent(event);
    const [again, turned] = [own.get(event.eventId), other.get(event.eventId)];
    const requirement =
      again || !turned ? "HistoryEvent.append-only" : "GetWorkflowExecutionHistory.reverse-order";
    const before = again ?? turned;
    own.set(event.eventId, before?.text === text ? before : { event, text });
    if (!before) return [];
    const expected: Json = JSON.parse(before.text);
    const actual: Json = JSON.parse(text);
    return [check(requirement, before.text === text, { pointer: event.pointer, expected, actual })];
  });
}

/** Only of a closed execution is it known what its counts can have been. */
function checkCounts(
  executions: ReadonlyMap<string, Known>,
  call: RecordedCall,
  { json }: WireResponse,
): ProtocolCheck[] {
  const key = executionOf(call, json);
  const known = key === undefined ? undefined : executions.get(key);
  const history = known && wholeHistory(known);
  const openCounts = isObject(json) && isObject(json.openCounts) ? json.openCounts : {};
  if (!history) return [];
  return possibleCounts(history).flatMap(({ member, requirement, values }) => {
    const actual = openCounts[member];
    if (typeof actual !== "number" || values.includes(actual)) return [];
    return [
      check(requirement, false, { pointer: `/openCounts/${member}`, expected: { anyOf: values }, actual }),
    ];
  });
}

/** The events from the first to the one that closed the execution, if all of them were received. */
function wholeHistory({ forward, reverse }: Known): HistoryEvent[] | undefined {
  const events: HistoryEvent[] = [];
  for (;;) {
    const next = (forward.get(events.length + 1) ?? reverse.get(events.length + 1))?.event;
    if (!next) return undefined;
    events.push(next);
    if (closing.test(next.eventType)) return events;
  }
}
