import { expect, test } from "vitest";
import type { Decision } from "../../generated/types.js";
import type { SettingsChoice } from "./settings.js";
import { beginStory } from "./test-story.js";

const call = (id = "1", more: object = {}): Decision => ({
  decisionType: "ScheduleLambdaFunction",
  scheduleLambdaFunctionDecisionAttributes: { id, name: "f", input: "i", control: "c", ...more },
});

function called(settings: SettingsChoice = {}, more: object = {}) {
  const story = beginStory(settings);
  const runId = story.start("x", { lambdaRole: "arn:role" });
  story.decide(call("1", more));
  const told = () => story.tell(runId).split("\n").slice(4).join("\n");
  return { story, told };
}

test("a function is called after the batch, and its result wakes the decider", () => {
  const { story, told } = called();
  story.endLambda({ result: "r" });
  expect(told()).toMatchInlineSnapshot(`
    "5 LambdaFunctionScheduled id=1 name=f control=c input=i decisionTaskCompletedEventId=4
    6 LambdaFunctionStarted scheduledEventId=5
    7 LambdaFunctionCompleted scheduledEventId=5 startedEventId=6 result=r
    8 DecisionTaskScheduled"
  `);
});

test("a function that throws fails its task", () => {
  const { story, told } = called();
  story.endLambda({ reason: "UnhandledError", details: "e" });
  expect(told()).toMatchInlineSnapshot(`
    "5 LambdaFunctionScheduled id=1 name=f control=c input=i decisionTaskCompletedEventId=4
    6 LambdaFunctionStarted scheduledEventId=5
    7 LambdaFunctionFailed scheduledEventId=5 startedEventId=6 reason=UnhandledError details=e
    8 DecisionTaskScheduled"
  `);
});

test("a function that takes too long times out, by default after 300 seconds, and its result is of no use then", () => {
  const { story, told } = called();
  story.pass(300);
  expect(told()).not.toContain("TimedOut");
  story.pass(1);
  story.endLambda({ result: "late" });
  expect(told()).toMatchInlineSnapshot(`
    "5 LambdaFunctionScheduled id=1 name=f control=c input=i decisionTaskCompletedEventId=4
    6 LambdaFunctionStarted scheduledEventId=5
    7 LambdaFunctionTimedOut scheduledEventId=5 startedEventId=6 timeoutType=START_TO_CLOSE
    8 DecisionTaskScheduled"
  `);
});

test("without a role the task can't be started", () => {
  const story = beginStory();
  const runId = story.start("x");
  story.decide(call());
  expect(story.tell(runId).split("\n").slice(4).join("\n")).toMatchInlineSnapshot(`
    "5 LambdaFunctionScheduled id=1 name=f control=c input=i decisionTaskCompletedEventId=4
    6 StartLambdaFunctionFailed scheduledEventId=5 cause=ASSUME_ROLE_FAILED message=The execution has no IAM role by which the function could be invoked.
    7 DecisionTaskScheduled"
  `);
});

test("a task fails for an id in use, for the quota, and where there is no Lambda", () => {
  const { story, told } = called({ quotas: { openLambdaFunctions: 1 } });
  story.call("SignalWorkflowExecution", { domain: "d", workflowId: "x", signalName: "s" });
  story.decide(call("1"), call("2"));
  expect(told()).toContain("cause=ID_ALREADY_IN_USE");
  expect(told()).toContain("cause=OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED");
  expect(called({ lambdaAvailable: false }).told()).toMatchInlineSnapshot(`
    "5 ScheduleLambdaFunctionFailed id=1 name=f cause=LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION decisionTaskCompletedEventId=4
    6 DecisionTaskScheduled"
  `);
});
