import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../model/json.js";
import { historyRecord } from "./history-record.js";

const types = [
  "WorkflowExecutionStarted",
  "DecisionTaskScheduled",
  "DecisionTaskStarted",
  "DecisionTaskCompleted",
  "TimerStarted",
  "WorkflowExecutionTerminated",
];
const events = types.map((eventType, index) => ({ eventId: index + 1, eventType, eventTimestamp: index }));

const domain = "d";
const execution = { workflowId: "w", runId: "r" };

function call(operation: string, input: JsonObject = {}) {
  return { operation, input: { domain, ...input } };
}

const history = (input: JsonObject = {}) => call("GetWorkflowExecutionHistory", { execution, ...input });
const backwards = (input: JsonObject = {}) => history({ reverseOrder: true, ...input });
const describeCall = call("DescribeWorkflowExecution", { execution });

function answer(json: JsonObject) {
  return { status: 200, headers: {}, body: "", json };
}

const page = (from: number, to: number, nextPageToken?: string) =>
  answer({ events: events.slice(from - 1, to), ...(nextPageToken !== undefined && { nextPageToken }) });
const pageBackwards = (from: number, to: number, nextPageToken?: string) =>
  answer({
    events: events.slice(to - 1, from).reverse(),
    ...(nextPageToken !== undefined && { nextPageToken }),
  });
const counts = (openCounts: JsonObject) => answer({ openCounts });

/** What the last of these exchanges contradicts. */
function diverging(...exchanges: readonly (readonly [ReturnType<typeof call>, ReturnType<typeof answer>])[]) {
  const record = historyRecord();
  const found = exchanges.map(([made, got]) => record.note(made, got)).at(-1) ?? [];
  return found.flatMap(({ mismatch }) =>
    mismatch ? [`${mismatch.requirement} ${mismatch.pointer} ${JSON.stringify(mismatch.actual)}`] : [],
  );
}

const changed = (index: number, change: Record<string, Json>) =>
  answer({ events: events.map((event, at) => (at === index ? { ...event, ...change } : event)) });

describe("the events of a history", () => {
  it("are the same whenever and whichever way they come", () => {
    expect(diverging([history(), page(1, 6)], [history(), page(1, 6)])).toEqual([]);
    expect(diverging([history(), page(1, 4)], [history(), page(1, 6)])).toEqual([]);
    expect(diverging([history(), page(1, 6)], [backwards(), pageBackwards(6, 1)])).toEqual([]);
    const reordered = answer({ events: events.map((event) => ({ extra: null, ...event })) });
    expect(diverging([history(), page(1, 6)], [history(), reordered])).toEqual([]);
  });

  it("do not change", () => {
    expect(diverging([history(), page(1, 6)], [history(), changed(1, { eventTimestamp: 9 })])).toEqual([
      'HistoryEvent.append-only /events/1 {"attributes":{},"eventTimestamp":9,"eventType":"DecisionTaskScheduled"}',
    ]);
  });

  it("are no others backwards", () => {
    const shuffled = answer({ events: [events[5], { ...events[4], eventType: "TimerFired" }] as Json[] });
    expect(diverging([history(), page(1, 6)], [backwards({ nextPageToken: "x" }), shuffled])).toEqual([
      'GetWorkflowExecutionHistory.reverse-order /events/1 {"attributes":{},"eventTimestamp":4,"eventType":"TimerFired"}',
      "HistoryEvent.ids-from-one /events/1/eventId 5",
    ]);
  });

  it("of another execution are their own", () => {
    const other = history({ execution: { workflowId: "w", runId: "s" } });
    expect(diverging([history(), page(1, 6)], [other, changed(1, { eventTimestamp: 9 })])).toEqual([]);
  });
});

describe("the pages of a history", () => {
  it("add up to the whole, however small they are", () => {
    const second = history({ nextPageToken: "a" });
    expect(diverging([history(), page(1, 2, "a")], [second, page(3, 6)])).toEqual([]);
    expect(diverging([history(), page(1, 2, "a")], [second, page(4, 6)])).toEqual([
      "GetWorkflowExecutionHistory.next-page /events/0/eventId 4",
    ]);
    expect(diverging([history(), page(1, 2, "a")], [second, page(2, 6)])).toEqual([
      "GetWorkflowExecutionHistory.next-page /events/0/eventId 2",
    ]);
  });

  it("may be empty", () => {
    const empty = answer({ events: [], nextPageToken: "b" });
    const third = history({ nextPageToken: "b" });
    const before = [[history(), page(1, 2, "a")] as const, [history({ nextPageToken: "a" }), empty] as const];
    expect(diverging(...before, [third, page(3, 6)])).toEqual([]);
    expect(diverging(...before, [third, page(4, 6)])).toEqual([
      "GetWorkflowExecutionHistory.next-page /events/0/eventId 4",
    ]);
  });

  it("begin with the first event, and backwards end with it", () => {
    expect(diverging([history(), page(2, 6)])).toEqual(["HistoryEvent.ids-from-one /events/0/eventId 2"]);
    expect(diverging([backwards(), pageBackwards(6, 2)])).toEqual([
      "HistoryEvent.ids-from-one /events/4/eventId 2",
    ]);
    expect(diverging([backwards(), pageBackwards(6, 2, "a")])).toEqual([]);
    const second = backwards({ nextPageToken: "a" });
    expect(diverging([backwards(), pageBackwards(6, 4, "a")], [second, pageBackwards(3, 1)])).toEqual([]);
    expect(diverging([backwards(), pageBackwards(6, 4, "a")], [second, pageBackwards(2, 1)])).toEqual([
      "GetWorkflowExecutionHistory.next-page /events/0/eventId 2",
    ]);
  });

  it("say nothing of a call that changed something else beside the token", () => {
    const other = history({ nextPageToken: "a", maximumPageSize: 2 });
    expect(diverging([history(), page(1, 2, "a")], [other, page(5, 6)])).toEqual([]);
  });

  it("of a decision task may begin at the task before", () => {
    const task = { workflowExecution: execution, events: events.slice(3), taskToken: "t" };
    const poll = (startAtPreviousStartedEvent: boolean) =>
      call("PollForDecisionTask", { startAtPreviousStartedEvent });
    expect(diverging([poll(true), answer(task)])).toEqual([]);
    expect(diverging([poll(false), answer(task)])).toEqual(["HistoryEvent.ids-from-one /events/0/eventId 4"]);
  });
});

describe("open counts", () => {
  const zero = { openActivityTasks: 0, openDecisionTasks: 0, openTimers: 0, openChildWorkflowExecutions: 0 };

  it("may be those of any time of a closed execution", () => {
    const before = [history(), page(1, 6)] as const;
    for (const openCounts of [zero, { ...zero, openDecisionTasks: 1 }, { ...zero, openTimers: 1 }])
      expect(diverging(before, [describeCall, counts(openCounts)])).toEqual([]);
  });

  it("are none that the execution never had", () => {
    const wrong = { ...zero, openTimers: 2, openLambdaFunctions: 1, openDecisionTasks: -1 };
    expect(diverging([history(), page(1, 6)], [describeCall, counts(wrong)])).toEqual([
      "WorkflowExecutionOpenCounts.decision-tasks /openCounts/openDecisionTasks -1",
      "WorkflowExecutionOpenCounts.timers /openCounts/openTimers 2",
      "WorkflowExecutionOpenCounts.lambda-functions /openCounts/openLambdaFunctions 1",
    ]);
  });

  it("of an execution that may have gone on prove nothing", () => {
    const wrong = counts({ ...zero, openTimers: 2 });
    expect(diverging([history(), page(1, 5)], [describeCall, wrong])).toEqual([]);
    expect(diverging([history({ nextPageToken: "x" }), page(3, 6)], [describeCall, wrong])).toEqual([]);
    expect(diverging([describeCall, wrong])).toEqual([]);
  });
});

it("survives what is no answer at all", () => {
  for (const json of [null, 1, "x", [], {}, { events: 1, workflowExecution: [] }, { openCounts: [] }])
    for (const operation of [
      "GetWorkflowExecutionHistory",
      "PollForDecisionTask",
      "DescribeWorkflowExecution",
    ])
      expect(
        historyRecord().note(call(operation), { status: 200, headers: {}, body: "", json: json as Json }),
      ).toEqual([]);
});
