import { expect, test } from "vitest";
import type { Decision } from "../../../generated/types.js";
import { beginStory } from "../test-story.js";

const domain = "d";

test("a decision closes the execution, whatever else is open", () => {
  const decisions: Decision[] = [
    {
      decisionType: "CompleteWorkflowExecution",
      completeWorkflowExecutionDecisionAttributes: { result: "r" },
    },
    {
      decisionType: "FailWorkflowExecution",
      failWorkflowExecutionDecisionAttributes: { reason: "r", details: "e" },
    },
    { decisionType: "CancelWorkflowExecution", cancelWorkflowExecutionDecisionAttributes: { details: "e" } },
  ];
  const told = decisions.map((decision) => {
    const story = beginStory();
    const runId = story.start("x");
    story.decide(
      { decisionType: "StartTimer", startTimerDecisionAttributes: { timerId: "t", startToFireTimeout: "9" } },
      decision,
    );
    story.pass(100);
    return story.tell(runId).split("\n").at(-1);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "6 WorkflowExecutionCompleted result=r decisionTaskCompletedEventId=4",
      "6 WorkflowExecutionFailed reason=r details=e decisionTaskCompletedEventId=4",
      "6 WorkflowExecutionCanceled details=e decisionTaskCompletedEventId=4",
    ]
  `);
});

test("each closing decision fails while the decider has not seen everything", () => {
  const decisions: Decision[] = [
    { decisionType: "CompleteWorkflowExecution" },
    { decisionType: "FailWorkflowExecution" },
    { decisionType: "CancelWorkflowExecution" },
    { decisionType: "ContinueAsNewWorkflowExecution" },
  ];
  const told = decisions.map((decision) => {
    const story = beginStory();
    const runId = story.start("x");
    const { taskToken } = story.call("PollForDecisionTask", { domain, taskList: { name: "L" } });
    story.call("SignalWorkflowExecution", { domain, workflowId: "x", signalName: "s" });
    story.call("RespondDecisionTaskCompleted", { taskToken, decisions: [decision] });
    return story.tell(runId).split("\n").at(-1);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "7 CompleteWorkflowExecutionFailed cause=UNHANDLED_DECISION decisionTaskCompletedEventId=6",
      "7 FailWorkflowExecutionFailed cause=UNHANDLED_DECISION decisionTaskCompletedEventId=6",
      "7 CancelWorkflowExecutionFailed cause=UNHANDLED_DECISION decisionTaskCompletedEventId=6",
      "7 ContinueAsNewWorkflowExecutionFailed cause=UNHANDLED_DECISION decisionTaskCompletedEventId=6",
    ]
  `);
});

test("continuing as new closes the run and starts another with settings of decision and type", () => {
  const story = beginStory();
  story.call("RegisterWorkflowType", {
    domain,
    name: "w",
    version: "2",
    defaultTaskList: { name: "L2" },
    defaultChildPolicy: "ABANDON",
    defaultTaskStartToCloseTimeout: "30",
    defaultExecutionStartToCloseTimeout: "300",
    defaultTaskPriority: "4",
  });
  const runId = story.start("x", { tagList: ["old"] });
  story.decide({
    decisionType: "ContinueAsNewWorkflowExecution",
    continueAsNewWorkflowExecutionDecisionAttributes: {
      input: "i",
      tagList: ["new"],
      workflowTypeVersion: "2",
    },
  });
  const [old, renewed] = [story.world.runs.get(runId), story.world.runs.get("run-2")];
  expect(old?.history.at(-1)).toMatchInlineSnapshot(`
    {
      "eventId": 5,
      "eventTimestamp": 1767225600,
      "eventType": "WorkflowExecutionContinuedAsNew",
      "workflowExecutionContinuedAsNewEventAttributes": {
        "childPolicy": "ABANDON",
        "decisionTaskCompletedEventId": 4,
        "executionStartToCloseTimeout": "300",
        "input": "i",
        "newExecutionRunId": "run-2",
        "tagList": [
          "new",
        ],
        "taskList": {
          "name": "L2",
        },
        "taskPriority": "4",
        "taskStartToCloseTimeout": "30",
        "workflowType": {
          "name": "w",
          "version": "2",
        },
      },
    }
  `);
  expect(renewed?.history[0]).toMatchInlineSnapshot(`
    {
      "eventId": 1,
      "eventTimestamp": 1767225600,
      "eventType": "WorkflowExecutionStarted",
      "workflowExecutionStartedEventAttributes": {
        "childPolicy": "ABANDON",
        "continuedExecutionRunId": "run-1",
        "executionStartToCloseTimeout": "300",
        "input": "i",
        "parentInitiatedEventId": 0,
        "tagList": [
          "new",
        ],
        "taskList": {
          "name": "L2",
        },
        "taskPriority": "4",
        "taskStartToCloseTimeout": "30",
        "workflowType": {
          "name": "w",
          "version": "2",
        },
      },
    }
  `);
  expect(old?.state.closeStatus).toBe("CONTINUED_AS_NEW");
});

test("continuing as new fails with its cause and leaves the run open", () => {
  const causes = [
    { workflowTypeVersion: "9" },
    { workflowTypeVersion: "old" },
    { workflowTypeVersion: "bare" },
  ].map((attributes) => {
    const story = beginStory();
    story.call("RegisterWorkflowType", { domain, name: "w", version: "bare" });
    story.call("RegisterWorkflowType", { domain, name: "w", version: "old" });
    story.call("DeprecateWorkflowType", { domain, workflowType: { name: "w", version: "old" } });
    const runId = story.start("x");
    story.decide({
      decisionType: "ContinueAsNewWorkflowExecution",
      continueAsNewWorkflowExecutionDecisionAttributes: attributes,
    });
    return story.tell(runId).split("\n").slice(4);
  });
  expect(causes).toMatchInlineSnapshot(`
    [
      [
        "5 ContinueAsNewWorkflowExecutionFailed cause=WORKFLOW_TYPE_DOES_NOT_EXIST decisionTaskCompletedEventId=4",
        "6 DecisionTaskScheduled",
      ],
      [
        "5 ContinueAsNewWorkflowExecutionFailed cause=WORKFLOW_TYPE_DEPRECATED decisionTaskCompletedEventId=4",
        "6 DecisionTaskScheduled",
      ],
      [
        "5 ContinueAsNewWorkflowExecutionFailed cause=DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED decisionTaskCompletedEventId=4",
        "6 DecisionTaskScheduled",
      ],
    ]
  `);
});
