import { expect, test } from "vitest";
import type {
  ChildPolicy,
  Decision,
  StartChildWorkflowExecutionDecisionAttributes,
} from "../../generated/types.js";
import { beginStory } from "./test-story.js";

const domain = "d";

function child(more: Partial<StartChildWorkflowExecutionDecisionAttributes> = {}): Decision {
  return {
    decisionType: "StartChildWorkflowExecution",
    startChildWorkflowExecutionDecisionAttributes: {
      workflowId: "c",
      workflowType: { name: "w", version: "1" },
      taskList: { name: "C" },
      ...more,
    },
  };
}

const complete: Decision = { decisionType: "CompleteWorkflowExecution" };

/** A parent with one open child. */
function family(more: Partial<StartChildWorkflowExecutionDecisionAttributes> = {}, start: object = {}) {
  const story = beginStory();
  const parent = story.start("p", start);
  story.decide(child(more));
  const childTask = () => story.call("PollForDecisionTask", { domain, taskList: { name: "C" } });
  return { story, parent, childTask };
}

test("a child starts after the batch, names its parent, and reports its close", () => {
  const { story, parent, childTask } = family({ input: "i", control: "k", tagList: ["t"] });
  const { taskToken } = childTask();
  story.call("RespondDecisionTaskCompleted", {
    taskToken,
    decisions: [{ ...complete, completeWorkflowExecutionDecisionAttributes: { result: "r" } }],
  });
  expect(story.tell(parent)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 StartChildWorkflowExecutionInitiated workflowId=c control=k input=i tagList=["t"] decisionTaskCompletedEventId=4
    6 ChildWorkflowExecutionStarted workflowExecution={"workflowId":"c","runId":"run-2"} initiatedEventId=5
    7 DecisionTaskScheduled
    8 ChildWorkflowExecutionCompleted initiatedEventId=5 startedEventId=6 workflowExecution={"workflowId":"c","runId":"run-2"} result=r"
  `);
  expect(story.tell("run-2")).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=5 parentWorkflowExecution={"workflowId":"p","runId":"run-1"} input=i tagList=["t"]
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 WorkflowExecutionCompleted result=r decisionTaskCompletedEventId=4"
  `);
});

test("a child that fails or is canceled reports how", () => {
  const decisions: Decision[] = [
    {
      decisionType: "FailWorkflowExecution",
      failWorkflowExecutionDecisionAttributes: { reason: "r", details: "e" },
    },
    { decisionType: "CancelWorkflowExecution", cancelWorkflowExecutionDecisionAttributes: { details: "e" } },
  ];
  const told = decisions.map((decision) => {
    const { story, parent, childTask } = family();
    story.call("RespondDecisionTaskCompleted", { taskToken: childTask().taskToken, decisions: [decision] });
    return story.tell(parent).split("\n").at(-1);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "8 ChildWorkflowExecutionFailed initiatedEventId=5 startedEventId=6 workflowExecution={"workflowId":"c","runId":"run-2"} reason=r details=e",
      "8 ChildWorkflowExecutionCanceled initiatedEventId=5 startedEventId=6 workflowExecution={"workflowId":"c","runId":"run-2"} details=e",
    ]
  `);
});

test("a child that is terminated or times out reports that", () => {
  const { story, parent } = family({ executionStartToCloseTimeout: "5" });
  story.pass(6);
  story.decide(child());
  story.call("TerminateWorkflowExecution", { domain, workflowId: "c" });
  expect(story.tell(parent).split("\n").slice(7).join("\n")).toMatchInlineSnapshot(`
    "8 ChildWorkflowExecutionTimedOut initiatedEventId=5 startedEventId=6 workflowExecution={"workflowId":"c","runId":"run-2"} timeoutType=START_TO_CLOSE
    9 DecisionTaskStarted scheduledEventId=7
    10 DecisionTaskCompleted scheduledEventId=7 startedEventId=9
    11 StartChildWorkflowExecutionInitiated workflowId=c decisionTaskCompletedEventId=10
    12 ChildWorkflowExecutionStarted workflowExecution={"workflowId":"c","runId":"run-3"} initiatedEventId=11
    13 DecisionTaskScheduled
    14 ChildWorkflowExecutionTerminated initiatedEventId=11 startedEventId=12 workflowExecution={"workflowId":"c","runId":"run-3"}"
  `);
});

test("a child that continues as new stays a child", () => {
  const { story, parent, childTask } = family();
  story.call("RespondDecisionTaskCompleted", {
    taskToken: childTask().taskToken,
    decisions: [
      {
        decisionType: "ContinueAsNewWorkflowExecution",
        continueAsNewWorkflowExecutionDecisionAttributes: { taskList: { name: "C" } },
      },
    ],
  });
  expect(story.tell("run-3")).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=5 parentWorkflowExecution={"workflowId":"p","runId":"run-1"} continuedExecutionRunId=run-2
    2 DecisionTaskScheduled"
  `);
  story.call("RespondDecisionTaskCompleted", { taskToken: childTask().taskToken, decisions: [complete] });
  expect(story.tell(parent).split("\n").slice(7).join("\n")).toMatchInlineSnapshot(
    `"8 ChildWorkflowExecutionCompleted initiatedEventId=5 startedEventId=6 workflowExecution={"workflowId":"c","runId":"run-3"}"`,
  );
});

test("a parent that completes applies its policy to its child", () => {
  const policies: ChildPolicy[] = ["TERMINATE", "REQUEST_CANCEL", "ABANDON"];
  const told = policies.map((childPolicy) => {
    const { story } = family({}, { childPolicy });
    story.decide(complete);
    return story.tell("run-2").split("\n").at(-1);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "3 WorkflowExecutionTerminated cause=CHILD_POLICY_APPLIED",
      "3 WorkflowExecutionCancelRequested cause=CHILD_POLICY_APPLIED externalInitiatedEventId=0 externalWorkflowExecution={"workflowId":"p","runId":"run-1"}",
      "2 DecisionTaskScheduled",
    ]
  `);
});

test("a termination can override the child policy, and a timeout applies it", () => {
  const first = family();
  first.story.call("TerminateWorkflowExecution", { domain, workflowId: "p", childPolicy: "ABANDON" });
  first.story.pass(100);
  expect(first.story.tell("run-2")).not.toContain("Terminated");
  const second = family({}, { executionStartToCloseTimeout: "50" });
  second.story.pass(51);
  expect(second.story.tell("run-2")).toContain("WorkflowExecutionTerminated cause=CHILD_POLICY_APPLIED");
});

test("the policy reaches a child that the closing batch itself asked for", () => {
  const story = beginStory();
  const parent = story.start("p");
  story.decide(child(), complete);
  expect(story.tell(parent)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 StartChildWorkflowExecutionInitiated workflowId=c decisionTaskCompletedEventId=4
    6 WorkflowExecutionCompleted decisionTaskCompletedEventId=4"
  `);
  expect(story.tell("run-2")).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=5 parentWorkflowExecution={"workflowId":"p","runId":"run-1"}
    2 DecisionTaskScheduled
    3 WorkflowExecutionTerminated cause=CHILD_POLICY_APPLIED"
  `);
});

test("a child that can't be started fails with its cause", () => {
  const story = beginStory({ quotas: { openChildWorkflowExecutions: 1, openWorkflowExecutions: 3 } });
  const bare = { workflowType: { name: "bare", version: "1" } };
  story.call("RegisterWorkflowType", { domain, name: "old", version: "1" });
  story.call("DeprecateWorkflowType", { domain, workflowType: { name: "old", version: "1" } });
  const parent = story.start("p");
  const noList = { workflowId: "c", ...bare };
  story.decide(
    child({ workflowType: { name: "w", version: "2" }, control: "k" }),
    child({ workflowType: { name: "old", version: "1" } }),
    { decisionType: "StartChildWorkflowExecution", startChildWorkflowExecutionDecisionAttributes: noList },
    {
      decisionType: "StartChildWorkflowExecution",
      startChildWorkflowExecutionDecisionAttributes: { ...noList, executionStartToCloseTimeout: "NONE" },
    },
    child({ ...bare, executionStartToCloseTimeout: "1" }),
    child({ ...bare, executionStartToCloseTimeout: "1", taskStartToCloseTimeout: "1" }),
    child({ workflowId: "p" }),
    child({ workflowId: "second" }),
  );
  expect(story.tell(parent)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 DecisionTaskStarted scheduledEventId=2
    4 DecisionTaskCompleted scheduledEventId=2 startedEventId=3
    5 StartChildWorkflowExecutionFailed workflowId=c control=k cause=WORKFLOW_TYPE_DOES_NOT_EXIST initiatedEventId=0 decisionTaskCompletedEventId=4
    6 DecisionTaskScheduled
    7 StartChildWorkflowExecutionFailed workflowId=c cause=WORKFLOW_TYPE_DEPRECATED initiatedEventId=0 decisionTaskCompletedEventId=4
    8 StartChildWorkflowExecutionFailed workflowId=c cause=DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED initiatedEventId=0 decisionTaskCompletedEventId=4
    9 StartChildWorkflowExecutionFailed workflowId=c cause=DEFAULT_TASK_LIST_UNDEFINED initiatedEventId=0 decisionTaskCompletedEventId=4
    10 StartChildWorkflowExecutionFailed workflowId=c cause=DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED initiatedEventId=0 decisionTaskCompletedEventId=4
    11 StartChildWorkflowExecutionFailed workflowId=c cause=DEFAULT_CHILD_POLICY_UNDEFINED initiatedEventId=0 decisionTaskCompletedEventId=4
    12 StartChildWorkflowExecutionInitiated workflowId=p decisionTaskCompletedEventId=4
    13 StartChildWorkflowExecutionFailed workflowId=second cause=OPEN_CHILDREN_LIMIT_EXCEEDED initiatedEventId=0 decisionTaskCompletedEventId=4
    14 StartChildWorkflowExecutionFailed workflowId=p cause=WORKFLOW_ALREADY_RUNNING initiatedEventId=12 decisionTaskCompletedEventId=4"
  `);
  story.start("q");
  story.start("r");
  story.decide(child());
  expect(story.tell(parent)).toContain("cause=OPEN_WORKFLOWS_LIMIT_EXCEEDED");
});
