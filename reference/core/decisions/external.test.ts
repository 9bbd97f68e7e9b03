import { expect, test } from "vitest";
import type { Decision } from "../../../generated/types.js";
import { beginStory } from "../test-story.js";

const signal = (workflowId: string, runId?: string): Decision => ({
  decisionType: "SignalExternalWorkflowExecution",
  signalExternalWorkflowExecutionDecisionAttributes: {
    workflowId,
    signalName: "s",
    input: "i",
    control: "c",
    ...(runId ? { runId } : {}),
  },
});
const requestCancel = (workflowId: string): Decision => ({
  decisionType: "RequestCancelExternalWorkflowExecution",
  requestCancelExternalWorkflowExecutionDecisionAttributes: { workflowId, control: "c" },
});

test("a signal and a request to cancel reach another execution, and the sender learns of it", () => {
  const story = beginStory();
  const target = story.start("y", { taskList: { name: "other" } });
  const sender = story.start("x");
  story.decide(signal("y", target), requestCancel("y"));
  expect(story.tell(sender).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 SignalExternalWorkflowExecutionInitiated workflowId=y runId=run-1 signalName=s input=i control=c decisionTaskCompletedEventId=4
    6 RequestCancelExternalWorkflowExecutionInitiated workflowId=y control=c decisionTaskCompletedEventId=4
    7 ExternalWorkflowExecutionSignaled workflowExecution={"workflowId":"y","runId":"run-1"} initiatedEventId=5
    8 DecisionTaskScheduled
    9 ExternalWorkflowExecutionCancelRequested workflowExecution={"workflowId":"y","runId":"run-1"} initiatedEventId=6"
  `);
  expect(story.tell(target)).toMatchInlineSnapshot(`
    "1 WorkflowExecutionStarted parentInitiatedEventId=0
    2 DecisionTaskScheduled
    3 WorkflowExecutionSignaled signalName=s input=i externalInitiatedEventId=5 externalWorkflowExecution={"workflowId":"x","runId":"run-2"}
    4 WorkflowExecutionCancelRequested externalInitiatedEventId=6 externalWorkflowExecution={"workflowId":"x","runId":"run-2"}"
  `);
});

test("an execution can signal itself", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(signal("x"));
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 SignalExternalWorkflowExecutionInitiated workflowId=x signalName=s input=i control=c decisionTaskCompletedEventId=4
    6 WorkflowExecutionSignaled signalName=s input=i externalInitiatedEventId=5 externalWorkflowExecution={"workflowId":"x","runId":"run-1"}
    7 DecisionTaskScheduled
    8 ExternalWorkflowExecutionSignaled workflowExecution={"workflowId":"x","runId":"run-1"} initiatedEventId=5"
  `);
});

test("a target that isn't open fails the decision", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(signal("nobody", "some run"), requestCancel("nobody"));
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 SignalExternalWorkflowExecutionInitiated workflowId=nobody runId=some run signalName=s input=i control=c decisionTaskCompletedEventId=4
    6 RequestCancelExternalWorkflowExecutionInitiated workflowId=nobody control=c decisionTaskCompletedEventId=4
    7 SignalExternalWorkflowExecutionFailed workflowId=nobody runId=some run control=c cause=UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION initiatedEventId=5 decisionTaskCompletedEventId=4
    8 DecisionTaskScheduled
    9 RequestCancelExternalWorkflowExecutionFailed workflowId=nobody control=c cause=UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION initiatedEventId=6 decisionTaskCompletedEventId=4"
  `);
});
