import type { OperationName } from "../../generated/types.js";
import { domain, type Workshop } from "./build-workshop.js";
import type { Call } from "./call.js";

type Provoked = Omit<Call, "operation">;

const unknown = "UnknownResourceFault";
const nowhere = { domain: "nowhere" };
const nobody = { name: "nobody", version: "1" };
const taskList = { name: "list" };
const startTimeFilter = { oldestDate: 0 };
const ship = { name: "ship", version: "1" };
const pack = { name: "pack", version: "1" };
const retired = { name: "retired", version: "1" };
const registrationStatus = "REGISTERED";
const unknownArn = "arn:aws:swf:us-east-1:123456789012:/domain/nowhere";

/**
 * For each operation a call that provokes one of its faults; all eleven faults are among them. They need a key that may
 * do nothing, and an endpoint that holds no polls.
 */
export function faults(workshop: Workshop): readonly Call[] {
  const provoked = Object.entries(provocations(workshop)) as [OperationName, Provoked][];
  return [
    ...provoked.map(([operation, call]) => ({ operation, ...call })),
    {
      operation: "StartWorkflowExecution",
      input: { domain, workflowId: "bare", workflowType: { name: "bare", version: "1" } },
      fault: "DefaultUndefinedFault",
    },
  ];
}

function provocations({ arn, spent }: Workshop): Readonly<Record<OperationName, Provoked>> {
  const forbidden = {
    input: { registrationStatus },
    fault: "OperationNotPermittedFault",
    restricted: true,
  } as const;
  return {
    CountClosedWorkflowExecutions: { input: { ...nowhere, startTimeFilter }, fault: unknown },
    CountOpenWorkflowExecutions: { input: { ...nowhere, startTimeFilter }, fault: unknown },
    CountPendingActivityTasks: { input: { ...nowhere, taskList }, fault: unknown },
    CountPendingDecisionTasks: { input: { ...nowhere, taskList }, fault: unknown },
    DeleteActivityType: { input: { domain, activityType: pack }, fault: "TypeNotDeprecatedFault" },
    DeleteWorkflowType: { input: { domain, workflowType: ship }, fault: "TypeNotDeprecatedFault" },
    DeprecateActivityType: { input: { domain, activityType: retired }, fault: "TypeDeprecatedFault" },
    DeprecateDomain: { input: { name: "retired" }, fault: "DomainDeprecatedFault" },
    DeprecateWorkflowType: { input: { domain, workflowType: retired }, fault: "TypeDeprecatedFault" },
    DescribeActivityType: { input: { domain, activityType: nobody }, fault: unknown },
    DescribeDomain: { input: { name: "nowhere" }, fault: unknown },
    DescribeWorkflowExecution: {
      input: { domain, execution: { workflowId: "none", runId: "none" } },
      fault: unknown,
    },
    DescribeWorkflowType: { input: { domain, workflowType: nobody }, fault: unknown },
    GetWorkflowExecutionHistory: {
      input: { domain, execution: { workflowId: "none", runId: "none" } },
      fault: unknown,
    },
    ListActivityTypes: { input: { ...nowhere, registrationStatus }, fault: unknown },
    ListClosedWorkflowExecutions: { input: { ...nowhere, startTimeFilter }, fault: unknown },
    ListDomains: forbidden,
    ListOpenWorkflowExecutions: { input: { ...nowhere, startTimeFilter }, fault: unknown },
    ListTagsForResource: { input: { resourceArn: unknownArn }, fault: unknown },
    ListWorkflowTypes: { input: { ...nowhere, registrationStatus }, fault: unknown },
    PollForActivityTask: { input: { domain, taskList }, fault: "LimitExceededFault" },
    PollForDecisionTask: { input: { ...nowhere, taskList }, fault: unknown },
    RecordActivityTaskHeartbeat: { input: { taskToken: spent.activity }, fault: unknown },
    RegisterActivityType: { input: { domain, ...pack }, fault: "TypeAlreadyExistsFault" },
    RegisterDomain: {
      input: { name: domain, workflowExecutionRetentionPeriodInDays: "1" },
      fault: "DomainAlreadyExistsFault",
    },
    RegisterWorkflowType: { input: { domain, ...ship }, fault: "TypeAlreadyExistsFault" },
    RequestCancelWorkflowExecution: { input: { domain, workflowId: "none" }, fault: unknown },
    RespondActivityTaskCanceled: { input: { taskToken: spent.activity }, fault: unknown },
    RespondActivityTaskCompleted: { input: { taskToken: spent.activity }, fault: unknown },
    RespondActivityTaskFailed: { input: { taskToken: spent.activity }, fault: unknown },
    RespondDecisionTaskCompleted: { input: { taskToken: spent.decision }, fault: unknown },
    SignalWorkflowExecution: { input: { domain, workflowId: "none", signalName: "s" }, fault: unknown },
    StartWorkflowExecution: {
      input: { domain, workflowId: "described", workflowType: ship },
      fault: "WorkflowExecutionAlreadyStartedFault",
    },
    TagResource: {
      input: { resourceArn: arn, tags: Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: "" })) },
      fault: "TooManyTagsFault",
    },
    TerminateWorkflowExecution: { input: { domain, workflowId: "none" }, fault: unknown },
    UndeprecateActivityType: { input: { domain, activityType: pack }, fault: "TypeAlreadyExistsFault" },
    UndeprecateDomain: { input: { name: domain }, fault: "DomainAlreadyExistsFault" },
    UndeprecateWorkflowType: { input: { domain, workflowType: ship }, fault: "TypeAlreadyExistsFault" },
    UntagResource: { input: { resourceArn: unknownArn, tagKeys: ["team"] }, fault: unknown },
  };
}
