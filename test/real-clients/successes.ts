import type { Operations } from "../../generated/types.js";
import { domain, type Workshop } from "./build-workshop.js";

/** An input for each operation. */
export type Inputs = { readonly [O in keyof Operations]: Operations[O]["input"] };

const filter = { startTimeFilter: { oldestDate: 0 } };
const ship = { name: "ship", version: "1" };
const pack = { name: "pack", version: "1" };
const retiring = { name: "retiring", version: "1" };
const restored = { name: "restored", version: "1" };
const deleted = { name: "deleted", version: "1" };

/** An input for each operation that a {@link Workshop} answers with success. */
export function successes({ arn, decisionToken, activityTokens, runs }: Workshop): Inputs {
  const [heartbeat, canceled, completed, failed] = activityTokens;
  const execution = { workflowId: "described", runId: runs.described };
  return {
    CountClosedWorkflowExecutions: { domain, ...filter },
    CountOpenWorkflowExecutions: { domain, ...filter, typeFilter: { name: "ship" } },
    CountPendingActivityTasks: { domain, taskList: { name: "waiting" } },
    CountPendingDecisionTasks: { domain, taskList: { name: "signaled" } },
    DeleteActivityType: { domain, activityType: deleted },
    DeleteWorkflowType: { domain, workflowType: deleted },
    DeprecateActivityType: { domain, activityType: retiring },
    DeprecateDomain: { name: "retiring" },
    DeprecateWorkflowType: { domain, workflowType: retiring },
    DescribeActivityType: { domain, activityType: pack },
    DescribeDomain: { name: domain },
    DescribeWorkflowExecution: { domain, execution },
    DescribeWorkflowType: { domain, workflowType: ship },
    GetWorkflowExecutionHistory: { domain, execution, reverseOrder: true },
    ListActivityTypes: { domain, registrationStatus: "REGISTERED" },
    ListClosedWorkflowExecutions: { domain, ...filter, maximumPageSize: 5 },
    ListDomains: { registrationStatus: "DEPRECATED" },
    ListOpenWorkflowExecutions: { domain, ...filter, tagFilter: { tag: "express" } },
    ListTagsForResource: { resourceArn: arn },
    ListWorkflowTypes: { domain, registrationStatus: "REGISTERED" },
    PollForActivityTask: { domain, taskList: { name: "waiting" }, identity: "packer" },
    PollForDecisionTask: { domain, taskList: { name: "described" } },
    RecordActivityTaskHeartbeat: { taskToken: heartbeat, details: "half" },
    RegisterActivityType: { domain, name: "wrap", version: "1", defaultTaskPriority: "-1" },
    RegisterDomain: {
      name: "invoices",
      workflowExecutionRetentionPeriodInDays: "NONE",
      tags: [{ key: "team", value: "money" }],
    },
    RegisterWorkflowType: { domain, name: "return", version: "1", description: "Überall 😀" },
    RequestCancelWorkflowExecution: { domain, workflowId: "canceled", runId: runs.canceled },
    RespondActivityTaskCanceled: { taskToken: canceled, details: "stopped" },
    RespondActivityTaskCompleted: { taskToken: completed, result: "wrapped" },
    RespondActivityTaskFailed: { taskToken: failed, reason: "torn", details: "in two" },
    RespondDecisionTaskCompleted: {
      taskToken: decisionToken,
      decisions: [
        {
          decisionType: "StartTimer",
          startTimerDecisionAttributes: { timerId: "rest", startToFireTimeout: "60" },
        },
        { decisionType: "RecordMarker", recordMarkerDecisionAttributes: { markerName: "rested" } },
      ],
      executionContext: "resting",
    },
    SignalWorkflowExecution: { domain, workflowId: "signaled", signalName: "hurry", input: "😀" },
    StartWorkflowExecution: { domain, workflowId: "new", workflowType: ship, tagList: ["express"] },
    TagResource: { resourceArn: arn, tags: [{ key: "stage", value: "test" }] },
    TerminateWorkflowExecution: { domain, workflowId: "terminated", runId: runs.terminated },
    UndeprecateActivityType: { domain, activityType: restored },
    UndeprecateDomain: { name: "restored" },
    UndeprecateWorkflowType: { domain, workflowType: restored },
    UntagResource: { resourceArn: arn, tagKeys: ["team"] },
  };
}
