import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deriveRequirements } from "../../derive/derive-requirements.js";
import { loadSpecs } from "../../load/load-specs.js";
import { packageRoot } from "../../load/package-root.js";
import type { Json } from "../../model/json.js";
import { checkHistory } from "./check-history.js";
import { referenceRequirement, referencesOf } from "./event-references.js";

const good = [
  event(1, "WorkflowExecutionStarted", { parentInitiatedEventId: 0 }),
  event(2, "DecisionTaskScheduled", {}),
  event(3, "DecisionTaskStarted", { scheduledEventId: 2 }),
  event(4, "DecisionTaskCompleted", { scheduledEventId: 2, startedEventId: 3 }),
  event(5, "TimerStarted", { decisionTaskCompletedEventId: 4, timerId: "t" }),
  event(6, "TimerFired", { startedEventId: 5, timerId: "t" }),
  event(7, "WorkflowExecutionTerminated", {}),
];

function event(
  eventId: number,
  eventType: string,
  attributes: Record<string, Json>,
  eventTimestamp = 1000 + eventId,
) {
  const name = `${eventType.charAt(0).toLowerCase()}${eventType.slice(1)}EventAttributes`;
  return { eventId, eventType, eventTimestamp, [name]: attributes };
}

function diverging(events: readonly Json[], reverse = false): string[] {
  const json = { events: [...events] };
  const response = { status: 200, headers: {}, body: "", json };
  const found = checkHistory("GetWorkflowExecutionHistory", response, reverse);
  return [...new Set(found.flatMap(({ requirement, mismatch }) => (mismatch ? [requirement] : [])))];
}

function changed(index: number, change: Record<string, Json>): Json[] {
  return good.map((one, at) => (at === index ? { ...one, ...change } : one));
}

describe("checkHistory", () => {
  it("finds nothing wrong with a good history, forwards, backwards and in pages", () => {
    expect(diverging(good)).toEqual([]);
    expect(diverging([...good].reverse(), true)).toEqual([]);
    for (let cut = 1; cut < good.length; cut++) {
      expect(diverging(good.slice(cut))).toEqual([]);
      expect(diverging(good.slice(0, cut))).toEqual([]);
    }
  });

  it("notices a gap and a repetition in the ids", () => {
    expect(diverging(good.filter((_, index) => index !== 5))).toEqual(["HistoryEvent.ids-from-one"]);
    expect(diverging(changed(6, { eventId: 6 }))).toEqual([
      "HistoryEvent.event-id-unique",
      "HistoryEvent.ids-from-one",
    ]);
  });

  it("notices time that goes backwards, in the order that was asked for", () => {
    expect(diverging(changed(5, { eventTimestamp: 1 }))).toEqual(["GetWorkflowExecutionHistory.order"]);
    expect(diverging(good, true)).toContain("GetWorkflowExecutionHistory.reverse-order");
  });

  it("notices a reference to a later event and to one of another type", () => {
    expect(diverging(changed(5, { timerFiredEventAttributes: { startedEventId: 4 } }))).toEqual([
      "TimerFired.started-event-id",
    ]);
    expect(diverging(changed(5, { timerFiredEventAttributes: { startedEventId: 9 } }))).toEqual([
      "TimerFired.started-event-id",
    ]);
  });

  it("notices attributes that are missing or of another event type", () => {
    const { timerFiredEventAttributes: _, ...bare } = good[5] as Record<string, Json>;
    expect(diverging(good.map((one, index) => (index === 5 ? bare : one)))).toEqual([
      "TimerFired.own-attributes",
    ]);
    expect(diverging(changed(5, { markerRecordedEventAttributes: {} }))).toEqual([
      "HistoryEvent.one-attributes-member",
    ]);
  });

  it("notices an event after the close, and a second started decision task", () => {
    expect(diverging([...good, event(8, "TimerFired", { startedEventId: 5 })])).toEqual([
      "HistoryEvent.nothing-after-close",
    ]);
    const second = [...good.slice(0, 3), event(4, "DecisionTaskStarted", { scheduledEventId: 2 })];
    expect(diverging(second)).toEqual(["PollForDecisionTask.one-open-decision"]);
  });

  it("survives what is no history at all", () => {
    expect(diverging([null, 1, "x", {}, { eventId: "1" }])).toEqual([]);
  });

  it("books only to requirements that exist", () => {
    const root = packageRoot();
    const requirements = deriveRequirements(loadSpecs(root));
    const { enum: types } = JSON.parse(readFileSync(`${root}/specs/shapes/EventType.json`, "utf8")) as {
      enum: string[];
    };
    const schema = (type: string) =>
      JSON.parse(readFileSync(`${root}/specs/shapes/${type}EventAttributes.json`, "utf8")) as {
        properties: object;
      };
    const booked = types.flatMap((type) => [
      `${type}.own-attributes`,
      ...referencesOf(type)
        .filter(({ member }) => member in schema(type).properties)
        .map(({ member }) => referenceRequirement(type, member)),
    ]);
    const general = ["ids-from-one", "one-attributes-member", "nothing-after-close"].map(
      (id) => `HistoryEvent.${id}`,
    );
    const orders = ["GetWorkflowExecutionHistory", "PollForDecisionTask"].flatMap((operation) => [
      `${operation}.order`,
      `${operation}.reverse-order`,
    ]);
    expect(
      [...booked, ...general, ...orders, "PollForDecisionTask.one-open-decision"].filter(
        (id) => !requirements.has(id),
      ),
    ).toEqual([]);
  });
});
