import { expect, test } from "vitest";
import { beginStory } from "./test-story.js";

const domain = "d";

test("a start records the start and the first decision task at one time", () => {
  const story = beginStory();
  const runId = story.start("x", { input: "i", tagList: ["t"], taskPriority: "7" });
  const { events } = story.call("GetWorkflowExecutionHistory", {
    domain,
    execution: { workflowId: "x", runId },
  });
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "eventId": 1,
        "eventTimestamp": 1767225600,
        "eventType": "WorkflowExecutionStarted",
        "workflowExecutionStartedEventAttributes": {
          "childPolicy": "TERMINATE",
          "executionStartToCloseTimeout": "3600",
          "input": "i",
          "parentInitiatedEventId": 0,
          "tagList": [
            "t",
          ],
          "taskList": {
            "name": "L",
          },
          "taskPriority": "7",
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
          "taskPriority": "7",
        },
        "eventId": 2,
        "eventTimestamp": 1767225600,
        "eventType": "DecisionTaskScheduled",
      },
    ]
  `);
});

test("a start needs a domain, a type in use, every setting, and a workflow id that is free", () => {
  const story = beginStory();
  const w = { name: "w", version: "1" };
  story.call("RegisterWorkflowType", { domain, name: "old", version: "1" });
  story.call("DeprecateWorkflowType", { domain, workflowType: { name: "old", version: "1" } });
  story.start("x");
  const bare = { domain, workflowId: "y", workflowType: { name: "bare", version: "1" } };
  expect([
    story.refuse("StartWorkflowExecution", { domain: "no", workflowId: "y", workflowType: w }),
    story.refuse("StartWorkflowExecution", {
      domain,
      workflowId: "y",
      workflowType: { name: "w", version: "2" },
    }),
    story.refuse("StartWorkflowExecution", {
      domain,
      workflowId: "y",
      workflowType: { name: "old", version: "1" },
    }),
    story.refuse("StartWorkflowExecution", { domain, workflowId: "x", workflowType: w }),
    story.refuse("StartWorkflowExecution", {
      domain,
      workflowId: "y",
      workflowType: w,
      executionStartToCloseTimeout: "31536001",
    }),
    story.refuse("StartWorkflowExecution", bare),
    story.refuse("StartWorkflowExecution", { ...bare, executionStartToCloseTimeout: "1" }),
    story.refuse("StartWorkflowExecution", {
      ...bare,
      executionStartToCloseTimeout: "1",
      taskList: { name: "L" },
    }),
    story.refuse("StartWorkflowExecution", {
      ...bare,
      executionStartToCloseTimeout: "1",
      taskList: { name: "L" },
      taskStartToCloseTimeout: "1",
    }),
  ]).toMatchInlineSnapshot(`
    [
      "UnknownResourceFault: Unknown domain: no",
      "UnknownResourceFault: Unknown type: WorkflowType=[name=w, version=2]",
      "TypeDeprecatedFault: WorkflowType=[name=old, version=1]",
      "WorkflowExecutionAlreadyStartedFault: ",
      "ValidationException: executionStartToCloseTimeout: at most 31536000 seconds (one year); got 31536001",
      "DefaultUndefinedFault: executionStartToCloseTimeout",
      "DefaultUndefinedFault: taskList",
      "DefaultUndefinedFault: taskStartToCloseTimeout",
      "DefaultUndefinedFault: childPolicy",
    ]
  `);
});

test("the open executions of a domain are limited", () => {
  const story = beginStory({ quotas: { openWorkflowExecutions: 1 } });
  story.start("x");
  expect(
    story.refuse("StartWorkflowExecution", {
      domain,
      workflowId: "y",
      workflowType: { name: "w", version: "1" },
    }),
  ).toMatchInlineSnapshot(`"LimitExceededFault: The limit of open executions in the domain is reached"`);
});

test("a workflow id can be used again once its execution is closed", () => {
  const story = beginStory();
  const first = story.start("x");
  story.call("TerminateWorkflowExecution", { domain, workflowId: "x", reason: "r", details: "e" });
  expect(story.start("x")).not.toBe(first);
  expect(story.tell(first)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 WorkflowExecutionTerminated cause=OPERATOR_INITIATED reason=r details=e"
  `);
});

test("a signal and a request to cancel wake the decider once", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide();
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s", input: "" });
  story.call("RequestCancelWorkflowExecution", { domain, workflowId: "x", runId });
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 WorkflowExecutionSignaled signalName=s input= externalInitiatedEventId=0
    6 DecisionTaskScheduled
    7 WorkflowExecutionCancelRequested externalInitiatedEventId=0"
  `);
});

test("a closed or unknown execution can't be signaled, canceled or terminated", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.call("TerminateWorkflowExecution", { domain, workflowId: "x" });
  expect([
    story.refuse("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" }),
    story.refuse("RequestCancelWorkflowExecution", { domain, workflowId: "x", runId }),
    story.refuse("TerminateWorkflowExecution", { domain, workflowId: "nobody" }),
  ]).toMatchInlineSnapshot(`
    [
      "UnknownResourceFault: Unknown execution, workflowId = x",
      "UnknownResourceFault: Unknown execution: WorkflowExecution=[workflowId=x, runId=run-1]",
      "UnknownResourceFault: Unknown execution, workflowId = nobody",
    ]
  `);
});

test("a description tells settings, counts, and the latest of what happened", () => {
  const story = beginStory();
  const runId = story.start("x", { tagList: ["t"], lambdaRole: "arn:role" });
  const task = story.call("PollForDecisionTask", { domain, taskList: { name: "L" } });
  story.pass(2);
  story.call("RespondDecisionTaskCompleted", {
    taskToken: task.taskToken,
    executionContext: "c",
    decisions: [
      { decisionType: "StartTimer", startTimerDecisionAttributes: { timerId: "t", startToFireTimeout: "9" } },
      {
        decisionType: "ScheduleActivityTask",
        scheduleActivityTaskDecisionAttributes: {
          activityId: "1",
          activityType: { name: "a", version: "1" },
        },
      },
    ],
  });
  story.call("RequestCancelWorkflowExecution", { domain, workflowId: "x" });
  expect(
    story.call("DescribeWorkflowExecution", { domain, execution: { workflowId: "x", runId } }),
  ).toMatchInlineSnapshot(`
    {
      "executionConfiguration": {
        "childPolicy": "TERMINATE",
        "executionStartToCloseTimeout": "3600",
        "lambdaRole": "arn:role",
        "taskList": {
          "name": "L",
        },
        "taskStartToCloseTimeout": "60",
      },
      "executionInfo": {
        "cancelRequested": true,
        "execution": {
          "runId": "run-1",
          "workflowId": "x",
        },
        "executionStatus": "OPEN",
        "startTimestamp": 1767225600,
        "tagList": [
          "t",
        ],
        "workflowType": {
          "name": "w",
          "version": "1",
        },
      },
      "latestActivityTaskTimestamp": 1767225602,
      "latestExecutionContext": "c",
      "openCounts": {
        "openActivityTasks": 1,
        "openChildWorkflowExecutions": 0,
        "openDecisionTasks": 1,
        "openLambdaFunctions": 0,
        "openTimers": 1,
      },
    }
  `);
});

test("a history that exceeds its quota ends the execution", () => {
  const story = beginStory({ quotas: { workflowExecutionHistory: 3 } });
  const runId = story.start("x");
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
  story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
  expect(story.tell(runId)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 WorkflowExecutionSignaled signalName=s externalInitiatedEventId=0
    4 WorkflowExecutionSignaled signalName=s externalInitiatedEventId=0
    5 WorkflowExecutionTerminated cause=EVENT_LIMIT_EXCEEDED"
  `);
});

test("an execution that lasts too long is timed out, at most after a year", () => {
  const story = beginStory();
  const short = story.start("x", { executionStartToCloseTimeout: "10" });
  const endless = story.start("y", { executionStartToCloseTimeout: "31536000" });
  story.pass(10);
  expect(story.tell(short)).not.toContain("TimedOut");
  story.pass(1);
  expect(story.tell(short)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 WorkflowExecutionTimedOut timeoutType=START_TO_CLOSE"
  `);
  story.pass(31_536_000);
  expect(story.world.runs.get(endless)?.state.closeStatus).toBe("TIMED_OUT");
});
