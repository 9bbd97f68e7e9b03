import { expect, test } from "vitest";
import type { Decision, ScheduleActivityTaskDecisionAttributes } from "../../generated/types.js";
import { beginStory, type Story } from "./test-story.js";

const domain = "d";
const poll = (story: Story) =>
  story.call("PollForActivityTask", { domain, taskList: { name: "A" }, identity: "me" });

function schedule(more: Partial<ScheduleActivityTaskDecisionAttributes> = {}): Decision {
  return {
    decisionType: "ScheduleActivityTask",
    scheduleActivityTaskDecisionAttributes: {
      activityId: "1",
      activityType: { name: "a", version: "1" },
      ...more,
    },
  };
}

const requestCancel: Decision = {
  decisionType: "RequestCancelActivityTask",
  requestCancelActivityTaskDecisionAttributes: { activityId: "1" },
};

/** An execution with one scheduled task. */
function scheduled(more: Partial<ScheduleActivityTaskDecisionAttributes> = {}) {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(schedule(more));
  return { story, runId };
}

test("a task is handed out once, with its input but not its control", () => {
  const { story } = scheduled({ input: "i", control: "c" });
  const { taskToken, ...task } = poll(story);
  expect(taskToken.length).toBeLessThanOrEqual(1024);
  expect(task).toMatchInlineSnapshot(`
    {
      "activityId": "1",
      "activityType": {
        "name": "a",
        "version": "1",
      },
      "input": "i",
      "startedEventId": 6,
      "workflowExecution": {
        "runId": "run-1",
        "workflowId": "x",
      },
    }
  `);
  expect(poll(story)).toEqual({});
});

test("a scheduled task shows all its settings", () => {
  const { story, runId } = scheduled({ startToCloseTimeout: "7", taskPriority: "3", control: "c" });
  expect(story.world.runs.get(runId)?.history[4]).toMatchInlineSnapshot(`
    {
      "activityTaskScheduledEventAttributes": {
        "activityId": "1",
        "activityType": {
          "name": "a",
          "version": "1",
        },
        "control": "c",
        "decisionTaskCompletedEventId": 4,
        "heartbeatTimeout": "NONE",
        "scheduleToCloseTimeout": "200",
        "scheduleToStartTimeout": "100",
        "startToCloseTimeout": "7",
        "taskList": {
          "name": "A",
        },
        "taskPriority": "3",
      },
      "eventId": 5,
      "eventTimestamp": 1767225600,
      "eventType": "ActivityTaskScheduled",
    }
  `);
});

test("completing, failing and canceling close a task and wake the decider", () => {
  const { story, runId } = scheduled();
  story.call("RespondActivityTaskCompleted", { taskToken: poll(story).taskToken, result: "r" });
  story.decide(schedule());
  story.call("RespondActivityTaskFailed", { taskToken: poll(story).taskToken, reason: "r", details: "e" });
  story.decide(schedule());
  story.call("RespondActivityTaskCanceled", { taskToken: poll(story).taskToken, details: "e" });
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 ActivityTaskScheduled activityId=1 decisionTaskCompletedEventId=4
    6 ActivityTaskStarted scheduledEventId=5 identity=me
    7 ActivityTaskCompleted scheduledEventId=5 startedEventId=6 result=r
    8 DecisionTaskScheduled
    9 DecisionTaskStarted scheduledEventId=8
    10 DecisionTaskCompleted scheduledEventId=8 startedEventId=9
    11 ActivityTaskScheduled activityId=1 decisionTaskCompletedEventId=10
    12 ActivityTaskStarted scheduledEventId=11 identity=me
    13 ActivityTaskFailed scheduledEventId=11 startedEventId=12 reason=r details=e
    14 DecisionTaskScheduled
    15 DecisionTaskStarted scheduledEventId=14
    16 DecisionTaskCompleted scheduledEventId=14 startedEventId=15
    17 ActivityTaskScheduled activityId=1 decisionTaskCompletedEventId=16
    18 ActivityTaskStarted scheduledEventId=17 identity=me
    19 ActivityTaskCanceled scheduledEventId=17 startedEventId=18 details=e
    20 DecisionTaskScheduled"
  `);
});

test("a closed task takes no second answer", () => {
  const { story } = scheduled();
  const { taskToken } = poll(story);
  story.call("RespondActivityTaskCompleted", { taskToken });
  expect([
    story.refuse("RespondActivityTaskCompleted", { taskToken }),
    story.refuse("RespondActivityTaskFailed", { taskToken }),
    story.refuse("RespondActivityTaskCanceled", { taskToken }),
    story.refuse("RecordActivityTaskHeartbeat", { taskToken }),
    story.refuse("RecordActivityTaskHeartbeat", { taskToken: "nonsense" }),
  ]).toMatchInlineSnapshot(`
    [
      "UnknownResourceFault: Unknown activity, scheduledEventId = 5",
      "UnknownResourceFault: Unknown activity, scheduledEventId = 5",
      "UnknownResourceFault: Unknown activity, scheduledEventId = 5",
      "UnknownResourceFault: Unknown activity, scheduledEventId = 5",
      "ValidationException: Invalid token",
    ]
  `);
});

test("each of the four limits times a task out, never early", () => {
  const cases = [
    { limit: { scheduleToStartTimeout: "5" }, started: false },
    { limit: { scheduleToCloseTimeout: "5" }, started: true },
    { limit: { startToCloseTimeout: "5" }, started: true },
    { limit: { heartbeatTimeout: "5" }, started: true },
  ];
  const told = cases.map(({ limit, started }) => {
    const { story, runId } = scheduled(limit);
    if (started) poll(story);
    story.pass(5);
    expect(story.tell(runId)).not.toContain("TimedOut");
    story.pass(1);
    return story
      .tell(runId)
      .split("\n")
      .slice(started ? 6 : 5)
      .join("\n");
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "6 ActivityTaskTimedOut scheduledEventId=5 startedEventId=0 timeoutType=SCHEDULE_TO_START
    7 DecisionTaskScheduled",
      "7 ActivityTaskTimedOut scheduledEventId=5 startedEventId=6 timeoutType=SCHEDULE_TO_CLOSE
    8 DecisionTaskScheduled",
      "7 ActivityTaskTimedOut scheduledEventId=5 startedEventId=6 timeoutType=START_TO_CLOSE
    8 DecisionTaskScheduled",
      "7 ActivityTaskTimedOut scheduledEventId=5 startedEventId=6 timeoutType=HEARTBEAT
    8 DecisionTaskScheduled",
    ]
  `);
});

test("heartbeats put off the heartbeat limit, leave no event, and show in the timeout", () => {
  const { story, runId } = scheduled({ heartbeatTimeout: "5" });
  const { taskToken } = poll(story);
  story.pass(4);
  expect(story.call("RecordActivityTaskHeartbeat", { taskToken, details: "half" })).toEqual({
    cancelRequested: false,
  });
  story.pass(4);
  expect(story.tell(runId)).not.toContain("TimedOut");
  story.pass(2);
  expect(story.tell(runId).split("\n").slice(5).join("\n")).toMatchInlineSnapshot(`
    "6 ActivityTaskStarted scheduledEventId=5 identity=me
    7 ActivityTaskTimedOut scheduledEventId=5 startedEventId=6 timeoutType=HEARTBEAT details=half
    8 DecisionTaskScheduled"
  `);
  expect(story.refuse("RecordActivityTaskHeartbeat", { taskToken })).toMatchInlineSnapshot(
    `"UnknownResourceFault: Unknown activity, scheduledEventId = 5"`,
  );
});

test("a request to cancel a waiting task cancels it", () => {
  const { story, runId } = scheduled();
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
  story.decide(requestCancel);
  expect(story.tell(runId).split("\n").slice(8).join("\n")).toMatchInlineSnapshot(`
    "9 DecisionTaskCompleted scheduledEventId=7 startedEventId=8
    10 ActivityTaskCancelRequested activityId=1 decisionTaskCompletedEventId=9
    11 ActivityTaskCanceled scheduledEventId=5 startedEventId=0 latestCancelRequestedEventId=10
    12 DecisionTaskScheduled"
  `);
  expect(poll(story)).toEqual({});
});

test("a request to cancel a started task reaches the worker by its heartbeat", () => {
  const { story, runId } = scheduled();
  const { taskToken } = poll(story);
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
  story.decide(requestCancel);
  expect(story.call("RecordActivityTaskHeartbeat", { taskToken })).toEqual({ cancelRequested: true });
  story.call("RespondActivityTaskCanceled", { taskToken });
  expect(story.tell(runId).split("\n").slice(9).join("\n")).toMatchInlineSnapshot(`
    "10 DecisionTaskCompleted scheduledEventId=8 startedEventId=9
    11 ActivityTaskCancelRequested activityId=1 decisionTaskCompletedEventId=10
    12 ActivityTaskCanceled scheduledEventId=5 startedEventId=6 latestCancelRequestedEventId=11
    13 DecisionTaskScheduled"
  `);
});

test("a waiting task whose cancellation is requested by the batch that closes the execution isn't canceled", () => {
  const { story, runId } = scheduled();
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
  story.decide(requestCancel, { decisionType: "CompleteWorkflowExecution" });
  expect(story.tell(runId).split("\n").slice(8).join("\n")).toMatchInlineSnapshot(`
    "9 DecisionTaskCompleted scheduledEventId=7 startedEventId=8
    10 ActivityTaskCancelRequested activityId=1 decisionTaskCompletedEventId=9
    11 WorkflowExecutionCompleted decisionTaskCompletedEventId=9"
  `);
});

test("a task that can't be scheduled fails with its cause", () => {
  const story = beginStory({ quotas: { openActivityTasks: 2 } });
  const runId = story.start("x");
  const bare = { activityType: { name: "bare", version: "1" } };
  story.call("RegisterActivityType", { domain, name: "old", version: "1" });
  story.call("DeprecateActivityType", { domain, activityType: { name: "old", version: "1" } });
  const settings = {
    taskList: { name: "A" },
    scheduleToStartTimeout: "1",
    scheduleToCloseTimeout: "1",
    startToCloseTimeout: "1",
  };
  story.decide(
    schedule({ activityType: { name: "a", version: "2" } }),
    schedule({ activityType: { name: "old", version: "1" } }),
    schedule(),
    schedule(),
    schedule({ activityId: "2", ...bare }),
    schedule({ activityId: "2", ...bare, taskList: { name: "A" } }),
    schedule({ activityId: "2", ...bare, taskList: { name: "A" }, scheduleToStartTimeout: "1" }),
    schedule({ activityId: "2", ...bare, ...settings, startToCloseTimeout: "" }),
    schedule({ activityId: "2", ...bare, ...settings }),
    schedule({ activityId: "2" }),
    schedule({ activityId: "3" }),
  );
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 ScheduleActivityTaskFailed activityId=1 cause=ACTIVITY_TYPE_DOES_NOT_EXIST decisionTaskCompletedEventId=4
    6 DecisionTaskScheduled
    7 ScheduleActivityTaskFailed activityId=1 cause=ACTIVITY_TYPE_DEPRECATED decisionTaskCompletedEventId=4
    8 ActivityTaskScheduled activityId=1 decisionTaskCompletedEventId=4
    9 ScheduleActivityTaskFailed activityId=1 cause=ACTIVITY_ID_ALREADY_IN_USE decisionTaskCompletedEventId=4
    10 ScheduleActivityTaskFailed activityId=2 cause=DEFAULT_TASK_LIST_UNDEFINED decisionTaskCompletedEventId=4
    11 ScheduleActivityTaskFailed activityId=2 cause=DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED decisionTaskCompletedEventId=4
    12 ScheduleActivityTaskFailed activityId=2 cause=DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED decisionTaskCompletedEventId=4
    13 ScheduleActivityTaskFailed activityId=2 cause=DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED decisionTaskCompletedEventId=4
    14 ScheduleActivityTaskFailed activityId=2 cause=DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED decisionTaskCompletedEventId=4
    15 ActivityTaskScheduled activityId=2 decisionTaskCompletedEventId=4
    16 ScheduleActivityTaskFailed activityId=3 cause=OPEN_ACTIVITIES_LIMIT_EXCEEDED decisionTaskCompletedEventId=4"
  `);
});

test("activity lists and decision lists of one name are separate", () => {
  const { story } = scheduled({ taskList: { name: "L" } });
  expect(story.call("CountPendingActivityTasks", { domain, taskList: { name: "L" } }).count).toBe(1);
  expect(story.call("CountPendingDecisionTasks", { domain, taskList: { name: "L" } }).count).toBe(0);
});
