import { expect, test } from "vitest";
import type { Decision } from "../../../generated/types.js";
import { beginStory } from "../test-story.js";

const start = (timerId: string, startToFireTimeout = "5"): Decision => ({
  decisionType: "StartTimer",
  startTimerDecisionAttributes: { timerId, startToFireTimeout, control: "c" },
});
const cancel = (timerId: string): Decision => ({
  decisionType: "CancelTimer",
  cancelTimerDecisionAttributes: { timerId },
});

test("a timer fires after its delay, not before, and wakes the decider", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(start("t"));
  story.pass(5);
  expect(story.tell(runId)).not.toContain("TimerFired");
  story.pass(1);
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 TimerStarted timerId=t control=c decisionTaskCompletedEventId=4
    6 TimerFired timerId=t startedEventId=5
    7 DecisionTaskScheduled"
  `);
});

test("timers fire in the order of their times, each at its own", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(start("late", "20"), start("early", "10"));
  story.pass(1000);
  const fired = story.world.runs.get(runId)?.history.filter(({ eventType }) => eventType === "TimerFired");
  expect(
    fired?.map((event) => [event.timerFiredEventAttributes?.timerId, event.eventTimestamp - 1_767_225_600]),
  ).toEqual([
    ["early", expect.closeTo(10.005, 3)],
    ["late", expect.closeTo(20.005, 3)],
  ]);
});

test("a canceled timer doesn't fire, and its id is free again", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(start("t"), cancel("t"), start("t", "50"));
  story.pass(10);
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 TimerStarted timerId=t control=c decisionTaskCompletedEventId=4
    6 TimerCanceled timerId=t startedEventId=5 decisionTaskCompletedEventId=4
    7 TimerStarted timerId=t control=c decisionTaskCompletedEventId=4"
  `);
});

test("timers fail for an id in use, an unknown id, and the quota", () => {
  const story = beginStory({ quotas: { openTimers: 1 } });
  const runId = story.start("x");
  story.decide(start("t"), start("t"), start("u"), cancel("v"));
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 TimerStarted timerId=t control=c decisionTaskCompletedEventId=4
    6 StartTimerFailed timerId=t cause=TIMER_ID_ALREADY_IN_USE decisionTaskCompletedEventId=4
    7 DecisionTaskScheduled
    8 StartTimerFailed timerId=u cause=OPEN_TIMERS_LIMIT_EXCEEDED decisionTaskCompletedEventId=4
    9 CancelTimerFailed timerId=v cause=TIMER_ID_UNKNOWN decisionTaskCompletedEventId=4"
  `);
});

test("a marker is recorded and wakes nobody", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide({
    decisionType: "RecordMarker",
    recordMarkerDecisionAttributes: { markerName: "m", details: "e" },
  });
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(
    `"5 MarkerRecorded markerName=m details=e decisionTaskCompletedEventId=4"`,
  );
});

test("a decision that may not be made fails by its own event", () => {
  const workflowId = "other";
  const decisions: Decision[] = [
    start("t"),
    cancel("t"),
    { decisionType: "RecordMarker", recordMarkerDecisionAttributes: { markerName: "m" } },
    {
      decisionType: "ScheduleActivityTask",
      scheduleActivityTaskDecisionAttributes: { activityId: "1", activityType: { name: "a", version: "1" } },
    },
    {
      decisionType: "RequestCancelActivityTask",
      requestCancelActivityTaskDecisionAttributes: { activityId: "1" },
    },
    {
      decisionType: "SignalExternalWorkflowExecution",
      signalExternalWorkflowExecutionDecisionAttributes: { workflowId, signalName: "s" },
    },
    {
      decisionType: "RequestCancelExternalWorkflowExecution",
      requestCancelExternalWorkflowExecutionDecisionAttributes: { workflowId },
    },
    {
      decisionType: "StartChildWorkflowExecution",
      startChildWorkflowExecutionDecisionAttributes: {
        workflowId,
        workflowType: { name: "w", version: "1" },
      },
    },
    { decisionType: "CompleteWorkflowExecution" },
  ];
  const story = beginStory();
  const runId = story.start("x");
  story.permits = () => false;
  story.decide(...decisions);
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 StartTimerFailed timerId=t cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4
    6 DecisionTaskScheduled
    7 CancelTimerFailed timerId=t cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4
    8 RecordMarkerFailed markerName=m cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4
    9 ScheduleActivityTaskFailed activityId=1 cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4
    10 RequestCancelActivityTaskFailed activityId=1 cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4
    11 SignalExternalWorkflowExecutionInitiated workflowId=other signalName=s decisionTaskCompletedEventId=4
    12 SignalExternalWorkflowExecutionFailed workflowId=other cause=OPERATION_NOT_PERMITTED initiatedEventId=11 decisionTaskCompletedEventId=4
    13 RequestCancelExternalWorkflowExecutionInitiated workflowId=other decisionTaskCompletedEventId=4
    14 RequestCancelExternalWorkflowExecutionFailed workflowId=other cause=OPERATION_NOT_PERMITTED initiatedEventId=13 decisionTaskCompletedEventId=4
    15 StartChildWorkflowExecutionFailed workflowId=other cause=OPERATION_NOT_PERMITTED initiatedEventId=0 decisionTaskCompletedEventId=4
    16 CompleteWorkflowExecutionFailed cause=OPERATION_NOT_PERMITTED decisionTaskCompletedEventId=4"
  `);
});

test("with throttling a decision that comes too fast fails by its cause", () => {
  const rate = { bucket: 1, refillPerSecond: 1 };
  const story = beginStory({ rates: { operations: {}, decisions: { StartTimer: rate } } });
  const runId = story.start("x");
  story.decide(start("t"), start("u"));
  story.pass(1);
  story.decide(start("v"));
  expect(story.tell(runId)).toContain("StartTimerFailed timerId=u cause=TIMER_CREATION_RATE_EXCEEDED");
  expect(story.tell(runId)).toContain("TimerStarted timerId=v");
});
