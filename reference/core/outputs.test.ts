import { expect, test } from "vitest";
import type { OperationName } from "../../generated/types.js";
import { outputValidators } from "../../generated/validators.js";
import { beginStory } from "./test-story.js";

test("outputs are valid by the specs", () => {
  const domain = "d";
  const story = beginStory();
  const runId = story.start("x", { tagList: ["t"] });
  const workflowType = { name: "w", version: "1" };
  const activityType = { name: "a", version: "1" };
  story.decide(
    {
      decisionType: "ScheduleActivityTask",
      scheduleActivityTaskDecisionAttributes: { activityId: "1", activityType },
    },
    {
      decisionType: "StartChildWorkflowExecution",
      startChildWorkflowExecutionDecisionAttributes: { workflowId: "c", workflowType },
    },
  );
  const task = story.call("PollForActivityTask", { domain, taskList: { name: "A" } });
  const startTimeFilter = { oldestDate: 0 };
  const outputs = {
    DescribeDomain: story.call("DescribeDomain", { name: domain }),
    DescribeActivityType: story.call("DescribeActivityType", { domain, activityType }),
    DescribeWorkflowType: story.call("DescribeWorkflowType", { domain, workflowType }),
    DescribeWorkflowExecution: story.call("DescribeWorkflowExecution", {
      domain,
      execution: { workflowId: "x", runId },
    }),
    ListDomains: story.call("ListDomains", { registrationStatus: "REGISTERED" }),
    ListActivityTypes: story.call("ListActivityTypes", { domain, registrationStatus: "REGISTERED" }),
    ListWorkflowTypes: story.call("ListWorkflowTypes", { domain, registrationStatus: "REGISTERED" }),
    ListOpenWorkflowExecutions: story.call("ListOpenWorkflowExecutions", { domain, startTimeFilter }),
    CountOpenWorkflowExecutions: story.call("CountOpenWorkflowExecutions", { domain, startTimeFilter }),
    CountPendingActivityTasks: story.call("CountPendingActivityTasks", { domain, taskList: { name: "A" } }),
    PollForActivityTask: task,
    PollForDecisionTask: story.call("PollForDecisionTask", { domain, taskList: { name: "L" } }),
    RecordActivityTaskHeartbeat: story.call("RecordActivityTaskHeartbeat", { taskToken: task.taskToken }),
    GetWorkflowExecutionHistory: story.call("GetWorkflowExecutionHistory", {
      domain,
      execution: { workflowId: "x", runId },
    }),
  } satisfies Partial<Record<OperationName, object>>;
  for (const [operation, output] of Object.entries(outputs)) {
    expect(outputValidators[operation as keyof typeof outputs](output), operation).toEqual([]);
  }
});
