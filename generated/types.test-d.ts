import type * as sdk from "@aws-sdk/client-swf";
import type { Operations } from "./types.js";

/**
 * An SDK type as it is on the wire: a date is a number of seconds, and `undefined` stands only for a member that is
 * absent. Members that the service requires stay required.
 */
type Wire<T> = T extends Date
  ? number
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Member in keyof T]: Wire<Exclude<T[Member], undefined>> }
      : T;

/** The output of a command without what the SDK adds; `null` if nothing is left. */
type Output<T> = keyof Omit<T, "$metadata"> extends never ? null : Wire<Omit<T, "$metadata">>;

/** The SDK's input and output of each operation. */
interface Sdk {
  CountClosedWorkflowExecutions: { input: sdk.CountClosedWorkflowExecutionsCommandInput; output: sdk.CountClosedWorkflowExecutionsCommandOutput };
  CountOpenWorkflowExecutions: { input: sdk.CountOpenWorkflowExecutionsCommandInput; output: sdk.CountOpenWorkflowExecutionsCommandOutput };
  CountPendingActivityTasks: { input: sdk.CountPendingActivityTasksCommandInput; output: sdk.CountPendingActivityTasksCommandOutput };
  CountPendingDecisionTasks: { input: sdk.CountPendingDecisionTasksCommandInput; output: sdk.CountPendingDecisionTasksCommandOutput };
  DeleteActivityType: { input: sdk.DeleteActivityTypeCommandInput; output: sdk.DeleteActivityTypeCommandOutput };
  DeleteWorkflowType: { input: sdk.DeleteWorkflowTypeCommandInput; output: sdk.DeleteWorkflowTypeCommandOutput };
  DeprecateActivityType: { input: sdk.DeprecateActivityTypeCommandInput; output: sdk.DeprecateActivityTypeCommandOutput };
  DeprecateDomain: { input: sdk.DeprecateDomainCommandInput; output: sdk.DeprecateDomainCommandOutput };
  DeprecateWorkflowType: { input: sdk.DeprecateWorkflowTypeCommandInput; output: sdk.DeprecateWorkflowTypeCommandOutput };
  DescribeActivityType: { input: sdk.DescribeActivityTypeCommandInput; output: sdk.DescribeActivityTypeCommandOutput };
  DescribeDomain: { input: sdk.DescribeDomainCommandInput; output: sdk.DescribeDomainCommandOutput };
  DescribeWorkflowExecution: { input: sdk.DescribeWorkflowExecutionCommandInput; output: sdk.DescribeWorkflowExecutionCommandOutput };
  DescribeWorkflowType: { input: sdk.DescribeWorkflowTypeCommandInput; output: sdk.DescribeWorkflowTypeCommandOutput };
  GetWorkflowExecutionHistory: { input: sdk.GetWorkflowExecutionHistoryCommandInput; output: sdk.GetWorkflowExecutionHistoryCommandOutput };
  ListActivityTypes: { input: sdk.ListActivityTypesCommandInput; output: sdk.ListActivityTypesCommandOutput };
  ListClosedWorkflowExecutions: { input: sdk.ListClosedWorkflowExecutionsCommandInput; output: sdk.ListClosedWorkflowExecutionsCommandOutput };
  ListDomains: { input: sdk.ListDomainsCommandInput; output: sdk.ListDomainsCommandOutput };
  ListOpenWorkflowExecutions: { input: sdk.ListOpenWorkflowExecutionsCommandInput; output: sdk.ListOpenWorkflowExecutionsCommandOutput };
  ListTagsForResource: { input: sdk.ListTagsForResourceCommandInput; output: sdk.ListTagsForResourceCommandOutput };
  ListWorkflowTypes: { input: sdk.ListWorkflowTypesCommandInput; output: sdk.ListWorkflowTypesCommandOutput };
  PollForActivityTask: { input: sdk.PollForActivityTaskCommandInput; output: sdk.PollForActivityTaskCommandOutput };
  PollForDecisionTask: { input: sdk.PollForDecisionTaskCommandInput; output: sdk.PollForDecisionTaskCommandOutput };
  RecordActivityTaskHeartbeat: { input: sdk.RecordActivityTaskHeartbeatCommandInput; output: sdk.RecordActivityTaskHeartbeatCommandOutput };
  RegisterActivityType: { input: sdk.RegisterActivityTypeCommandInput; output: sdk.RegisterActivityTypeCommandOutput };
  RegisterDomain: { input: sdk.RegisterDomainCommandInput; output: sdk.RegisterDomainCommandOutput };
  RegisterWorkflowType: { input: sdk.RegisterWorkflowTypeCommandInput; output: sdk.RegisterWorkflowTypeCommandOutput };
  RequestCancelWorkflowExecution: { input: sdk.RequestCancelWorkflowExecutionCommandInput; output: sdk.RequestCancelWorkflowExecutionCommandOutput };
  RespondActivityTaskCanceled: { input: sdk.RespondActivityTaskCanceledCommandInput; output: sdk.RespondActivityTaskCanceledCommandOutput };
  RespondActivityTaskCompleted: { input: sdk.RespondActivityTaskCompletedCommandInput; output: sdk.RespondActivityTaskCompletedCommandOutput };
  RespondActivityTaskFailed: { input: sdk.RespondActivityTaskFailedCommandInput; output: sdk.RespondActivityTaskFailedCommandOutput };
  RespondDecisionTaskCompleted: { input: sdk.RespondDecisionTaskCompletedCommandInput; output: sdk.RespondDecisionTaskCompletedCommandOutput };
  SignalWorkflowExecution: { input: sdk.SignalWorkflowExecutionCommandInput; output: sdk.SignalWorkflowExecutionCommandOutput };
  StartWorkflowExecution: { input: sdk.StartWorkflowExecutionCommandInput; output: sdk.StartWorkflowExecutionCommandOutput };
  TagResource: { input: sdk.TagResourceCommandInput; output: sdk.TagResourceCommandOutput };
  TerminateWorkflowExecution: { input: sdk.TerminateWorkflowExecutionCommandInput; output: sdk.TerminateWorkflowExecutionCommandOutput };
  UndeprecateActivityType: { input: sdk.UndeprecateActivityTypeCommandInput; output: sdk.UndeprecateActivityTypeCommandOutput };
  UndeprecateDomain: { input: sdk.UndeprecateDomainCommandInput; output: sdk.UndeprecateDomainCommandOutput };
  UndeprecateWorkflowType: { input: sdk.UndeprecateWorkflowTypeCommandInput; output: sdk.UndeprecateWorkflowTypeCommandOutput };
  UntagResource: { input: sdk.UntagResourceCommandInput; output: sdk.UntagResourceCommandOutput };
}

/** A type with every member required, to the bottom: an optional member that only one side has can't hide. */
type Complete<T> = T extends readonly (infer Item)[]
  ? Complete<Item>[]
  : T extends object
    ? { [Member in keyof T]-?: Complete<T[Member]> }
    : T;

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Agree<A, B> = Mutual<A, B> extends true ? Mutual<Complete<A>, Complete<B>> : false;

/** The operations on whose input or output the specs and the SDK disagree. */
type Disagreements = {
  [Name in keyof Operations]: Name extends keyof Sdk
    ? Agree<Operations[Name]["input"], Wire<Sdk[Name]["input"]>> extends true
      ? Agree<Operations[Name]["output"], Output<Sdk[Name]["output"]>> extends true
        ? never
        : `${Name}.output`
      : `${Name}.input`
    : `${Name} is unknown to the SDK`;
}[keyof Operations];

type Nothing<T extends never> = T;

export type EveryOperationAgreesWithTheSdk = Nothing<Disagreements>;

/** The methods of the SDK's client beside its pagers are the operations. */
type Method = Exclude<keyof sdk.SWF, keyof sdk.SWFClient | `paginate${string}`>;

export type NoOperationOfTheSdkIsMissing = Nothing<Exclude<Method, Uncapitalize<keyof Operations>>>;
