import { expect, test } from "vitest";
import type { Decision } from "../../generated/types.js";
import { beginStory, type Story } from "./test-story.js";

const domain = "d";
const poll = (story: Story, list = "L") =>
  story.call("PollForDecisionTask", { domain, taskList: { name: list } });
const complete: Decision = { decisionType: "CompleteWorkflowExecution" };
const signal = (story: Story) =>
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });

test("a task carries the history up to its own start", () => {
  const story = beginStory();
  story.start("x");
  expect(
    story.call("PollForDecisionTask", { domain, taskList: { name: "L" }, identity: "me" }),
  ).toMatchInlineSnapshot(`
    {
      "events": [
        {
          "eventId": 1,
          "eventTimestamp": 1767225600,
          "eventType": "WorkflowExecutionStarted",
          "workflowExecutionStartedEventAttributes": {
            "childPolicy": "TERMINATE",
            "executionStartToCloseTimeout": "3600",
            "parentInitiatedEventId": 0,
            "taskList": {
              "name": "L",
            },
            "taskStartToCloseTimeout": "60",
            "workflowType": {
              "name": "w",
              "version": "1",
            },
          },
        },
        {
          "decisionTaskScheduledEventAttributes": {
            "scheduleToStartTimeout": "NONE",
            "startToCloseTimeout": "60",
            "taskList": {
              "name": "L",
            },
          },
          "eventId": 2,
          "eventTimestamp": 1767225600,
          "eventType": "DecisionTaskScheduled",
        },
        {
          "decisionTaskStartedEventAttributes": {
            "identity": "me",
            "scheduledEventId": 2,
          },
          "eventId": 3,
          "eventTimestamp": 1767225600,
          "eventType": "DecisionTaskStarted",
        },
      ],
      "previousStartedEventId": 0,
      "startedEventId": 3,
      "taskToken": "AAAAKgAAAAEA+lQy11sicnVuLTEiLDIsM10=",
      "workflowExecution": {
        "runId": "run-1",
        "workflowId": "x",
      },
      "workflowType": {
        "name": "w",
        "version": "1",
      },
    }
  `);
});

test("a list without tasks gives nothing, an unknown domain a fault", () => {
  const story = beginStory();
  expect(poll(story, "never used")).toEqual({});
  expect(
    story.refuse("PollForDecisionTask", { domain: "no", taskList: { name: "L" } }),
  ).toMatchInlineSnapshot(`"UnknownResourceFault: Unknown domain: no"`);
});

test("what happens during a task schedules the next one at once, which can be polled for only afterwards", () => {
  const story = beginStory();
  const runId = story.start("x");
  const task = poll(story);
  signal(story);
  signal(story);
  expect(poll(story)).toEqual({});
  story.call("RespondDecisionTaskCompleted", { taskToken: task.taskToken, decisions: [complete] });
  expect(poll(story).previousStartedEventId).toBe(3);
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 WorkflowExecutionSignaled signalName=s externalInitiatedEventId=0
    5 DecisionTaskScheduled
    6 WorkflowExecutionSignaled signalName=s externalInitiatedEventId=0
    7 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    8 CompleteWorkflowExecutionFailed cause=UNHANDLED_DECISION decisionTaskCompletedEventId=7
    9 DecisionTaskStarted scheduledEventId=5"
  `);
});

test("a task that takes too long is timed out and scheduled anew", () => {
  const story = beginStory();
  const runId = story.start("x");
  const task = poll(story);
  story.pass(61);
  expect(story.refuse("RespondDecisionTaskCompleted", { taskToken: task.taskToken })).toMatchInlineSnapshot(
    `"UnknownResourceFault: Unknown decision task, scheduledEventId = 2"`,
  );
  expect(poll(story).previousStartedEventId).toBe(0);
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskTimedOut scheduledEventId=2 startedEventId=3 timeoutType=START_TO_CLOSE
    5 DecisionTaskScheduled
    6 DecisionTaskStarted scheduledEventId=5"
  `);
});

test("a token is good for one answer, and for no other operation", () => {
  const story = beginStory();
  const runId = story.start("x");
  const { taskToken } = poll(story);
  expect(story.refuse("RespondActivityTaskCompleted", { taskToken })).toMatchInlineSnapshot(
    `"ValidationException: Invalid token"`,
  );
  expect(story.refuse("RespondDecisionTaskCompleted", { taskToken: `${taskToken}A` })).toMatchInlineSnapshot(
    `"ValidationException: Invalid token"`,
  );
  story.call("RespondDecisionTaskCompleted", { taskToken });
  expect(story.refuse("RespondDecisionTaskCompleted", { taskToken })).toMatchInlineSnapshot(
    `"UnknownResourceFault: Unknown decision task, scheduledEventId = 2"`,
  );
  story.call("TerminateWorkflowExecution", { domain, workflowId: "x" });
  expect(story.refuse("RespondDecisionTaskCompleted", { taskToken })).toBe(
    `UnknownResourceFault: Unknown execution: WorkflowExecution=[workflowId=x, runId=${runId}]`,
  );
});

test("a batch that closes before its end, lacks attributes or asks for over a year changes nothing", () => {
  const story = beginStory();
  const runId = story.start("x");
  const { taskToken } = poll(story);
  const before = story.tell(runId);
  const batches: Decision[][] = [
    [complete, { decisionType: "RecordMarker", recordMarkerDecisionAttributes: { markerName: "m" } }],
    [complete, complete],
    [
      { decisionType: "RecordMarker", recordMarkerDecisionAttributes: { markerName: "m" } },
      { decisionType: "StartTimer" },
    ],
    [
      {
        decisionType: "ScheduleActivityTask",
        scheduleActivityTaskDecisionAttributes: {
          activityId: "1",
          activityType: { name: "a", version: "1" },
          heartbeatTimeout: "99999999",
        },
      },
    ],
  ];
  expect(
    batches.map((decisions) => story.refuse("RespondDecisionTaskCompleted", { taskToken, decisions })),
  ).toMatchInlineSnapshot(`
    [
      "ValidationException: Close must be last decision in list",
      "ValidationException: Close must be last decision in list",
      "ValidationException: StartTimerDecisionAttributes must be specified for decision of type StartTimer",
      "ValidationException: heartbeatTimeout: at most 31536000 seconds (one year); got 99999999",
    ]
  `);
  expect(story.tell(runId)).toBe(before);
  story.call("RespondDecisionTaskCompleted", { taskToken, decisions: [complete] });
});

test("an overriding list stays for good without a timeout", () => {
  const story = beginStory();
  story.start("x");
  story.call("RespondDecisionTaskCompleted", { taskToken: poll(story).taskToken, taskList: { name: "M" } });
  signal(story);
  story.call("RespondDecisionTaskCompleted", { taskToken: poll(story, "M").taskToken });
  signal(story);
  story.pass(1000);
  expect(poll(story, "M").startedEventId).toBeGreaterThan(0);
});

test("an overriding list with a timeout is given up when a task isn't started in time", () => {
  const story = beginStory();
  const runId = story.start("x");
  const taskList = { name: "M" };
  story.call("RespondDecisionTaskCompleted", {
    taskToken: poll(story).taskToken,
    taskList,
    taskListScheduleToStartTimeout: "5",
  });
  signal(story);
  story.pass(6);
  expect(poll(story, "M")).toEqual({});
  expect(poll(story).startedEventId).toBe(9);
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 WorkflowExecutionSignaled signalName=s externalInitiatedEventId=0
    6 DecisionTaskScheduled
    7 DecisionTaskTimedOut scheduledEventId=6 startedEventId=0 timeoutType=SCHEDULE_TO_START
    8 DecisionTaskScheduled
    9 DecisionTaskStarted scheduledEventId=8"
  `);
});

test("an overriding list with a timeout is given up when a task isn't completed in time", () => {
  const story = beginStory();
  story.start("x");
  const taskList = { name: "M" };
  story.call("RespondDecisionTaskCompleted", {
    taskToken: poll(story).taskToken,
    taskList,
    taskListScheduleToStartTimeout: "5",
  });
  signal(story);
  poll(story, "M");
  story.pass(61);
  expect(poll(story).startedEventId).toBeGreaterThan(0);
});

test("tasks of higher priority come first, those of one priority in order", () => {
  const story = beginStory();
  for (const [workflowId, taskPriority] of [
    ["a", "0"],
    ["b", "-5"],
    ["c", "9"],
    ["d", "9"],
    ["e", "0"],
  ] as const) {
    story.start(workflowId, { taskPriority });
  }
  const order = [1, 2, 3, 4, 5].map(() => poll(story).workflowExecution.workflowId);
  expect(order).toEqual(["c", "d", "a", "e", "b"]);
  expect(story.call("CountPendingDecisionTasks", { domain, taskList: { name: "L" } })).toEqual({
    count: 0,
    truncated: false,
  });
});

test("the history of a task comes in pages that belong to the task", () => {
  const story = beginStory();
  story.start("x");
  signal(story);
  const input = { domain, taskList: { name: "L" }, maximumPageSize: 2 };
  const first = story.call("PollForDecisionTask", input);
  signal(story);
  const second = story.call("PollForDecisionTask", { ...input, nextPageToken: first.nextPageToken ?? "" });
  expect(second.taskToken).toBe(first.taskToken);
  expect([first, second].map(({ events }) => events.map(({ eventId }) => eventId))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(second.nextPageToken).toBeUndefined();
  expect(
    story.refuse("GetWorkflowExecutionHistory", {
      domain,
      execution: first.workflowExecution,
      nextPageToken: first.nextPageToken ?? "",
    }),
  ).toMatchInlineSnapshot(`"ValidationException: Invalid token"`);
});

test("a task can begin at the start of the one before, and come in reverse", () => {
  const story = beginStory();
  story.start("x");
  story.decide();
  signal(story);
  const input = { domain, taskList: { name: "L" }, startAtPreviousStartedEvent: true, reverseOrder: true };
  expect(story.call("PollForDecisionTask", input).events.map(({ eventId }) => eventId)).toEqual([
    7, 6, 5, 4, 3,
  ]);
});
