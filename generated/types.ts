// Generated from specs/. Do not edit; run `npm run generate`.

/**
 * The id that a decider gives to an activity task.
 */
export type ActivityId = string;
/**
 * An opaque token that identifies a task handed out by a poll.
 */
export type TaskToken = string;
/**
 * The number of an event in the history of its execution; the service assigns it.
 */
export type EventId = number;
/**
 * The id that the caller gives to an execution; unique among the open executions of a domain.
 */
export type WorkflowId = string;
/**
 * The id that the service gives to one run of a workflow.
 */
export type WorkflowRunId = string;
/**
 * The name of a workflow type or an activity type.
 */
export type Name = string;
/**
 * The version of a workflow type or an activity type.
 */
export type Version = string;
/**
 * Free-form text that the service passes on without interpreting it.
 */
export type Data = string;
/**
 * A short text that says why something failed.
 */
export type FailureReason = string;
/**
 * A period in seconds, written as text; may be left out or empty.
 */
export type DurationInSecondsOptional = string;
/**
 * The priority of a task: a 32-bit signed integer written as text; a higher number goes first.
 */
export type TaskPriority = string;
/**
 * A text by which a worker or decider names itself, recorded for diagnosis.
 */
export type Identity = string;
/**
 * Whether cancellation was requested.
 */
export type Canceled = boolean;
/**
 * The timeout that an activity task exceeded.
 */
export type ActivityTaskTimeoutType =
  "START_TO_CLOSE" | "SCHEDULE_TO_START" | "SCHEDULE_TO_CLOSE" | "HEARTBEAT";
/**
 * Free-form text of the smaller size used for heartbeats.
 */
export type LimitedData = string;
/**
 * Whether a domain or type is registered or deprecated.
 */
export type RegistrationStatus = "REGISTERED" | "DEPRECATED";
/**
 * Free text that describes a domain or a type.
 */
export type Description = string;
/**
 * A point in time as seconds since the Unix epoch, with an optional fraction.
 */
export type Timestamp = number;
/**
 * Activity types as a listing shows them.
 */
export type ActivityTypeInfoList = ActivityTypeInfo[];
/**
 * An opaque token that asks for the next page.
 */
export type PageToken = string;
/**
 * An Amazon Resource Name: of a domain, or of an IAM role.
 */
export type Arn = string;
/**
 * The id that a decider gives to a timer.
 */
export type TimerId = string;
/**
 * Why a timer was not canceled.
 */
export type CancelTimerFailedCause = "TIMER_ID_UNKNOWN" | "OPERATION_NOT_PERMITTED";
/**
 * Why an execution was not closed as canceled.
 */
export type CancelWorkflowExecutionFailedCause = "UNHANDLED_DECISION" | "OPERATION_NOT_PERMITTED";
/**
 * A text that helps to diagnose why starting a Lambda task failed.
 */
export type CauseMessage = string;
/**
 * What happens to the open children of an execution that is terminated or times out.
 */
export type ChildPolicy = "TERMINATE" | "REQUEST_CANCEL" | "ABANDON";
/**
 * The timeout that an execution exceeded.
 */
export type WorkflowExecutionTimeoutType = "START_TO_CLOSE";
/**
 * How an execution was closed.
 */
export type CloseStatus =
  "COMPLETED" | "FAILED" | "CANCELED" | "TERMINATED" | "CONTINUED_AS_NEW" | "TIMED_OUT";
/**
 * Why an execution was not closed as completed.
 */
export type CompleteWorkflowExecutionFailedCause = "UNHANDLED_DECISION" | "OPERATION_NOT_PERMITTED";
/**
 * A tag of an execution.
 */
export type Tag = string;
/**
 * The tags of an execution.
 */
export type TagList = Tag[];
/**
 * Why an execution was not continued as a new one.
 */
export type ContinueAsNewWorkflowExecutionFailedCause =
  | "UNHANDLED_DECISION"
  | "WORKFLOW_TYPE_DEPRECATED"
  | "WORKFLOW_TYPE_DOES_NOT_EXIST"
  | "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_TASK_LIST_UNDEFINED"
  | "DEFAULT_CHILD_POLICY_UNDEFINED"
  | "CONTINUE_AS_NEW_WORKFLOW_EXECUTION_RATE_EXCEEDED"
  | "OPERATION_NOT_PERMITTED";
/**
 * A number of things, never negative.
 */
export type Count = number;
/**
 * The name of a domain, unique in an account and region.
 */
export type DomainName = string;
/**
 * The version of a workflow type; may be left out.
 */
export type VersionOptional = string;
/**
 * The kind of a decision.
 */
export type DecisionType =
  | "ScheduleActivityTask"
  | "RequestCancelActivityTask"
  | "CompleteWorkflowExecution"
  | "FailWorkflowExecution"
  | "CancelWorkflowExecution"
  | "ContinueAsNewWorkflowExecution"
  | "RecordMarker"
  | "StartTimer"
  | "CancelTimer"
  | "SignalExternalWorkflowExecution"
  | "RequestCancelExternalWorkflowExecution"
  | "StartChildWorkflowExecution"
  | "ScheduleLambdaFunction";
/**
 * The name of a marker.
 */
export type MarkerName = string;
/**
 * A period in seconds, written as text.
 */
export type DurationInSeconds = string;
/**
 * The id of one run; left out, the open run of the workflow id is meant.
 */
export type WorkflowRunIdOptional = string;
/**
 * The name of a signal, meaningful to the workflow that gets it.
 */
export type SignalName = string;
/**
 * The id that a decider gives to a Lambda task.
 */
export type FunctionId = string;
/**
 * The name of a Lambda function.
 */
export type FunctionName = string;
/**
 * The input handed to a Lambda function.
 */
export type FunctionInput = string;
/**
 * The decisions handed in for one decision task, in order.
 */
export type DecisionList = Decision[];
/**
 * The kind of a history event.
 */
export type EventType =
  | "WorkflowExecutionStarted"
  | "WorkflowExecutionCancelRequested"
  | "WorkflowExecutionCompleted"
  | "CompleteWorkflowExecutionFailed"
  | "WorkflowExecutionFailed"
  | "FailWorkflowExecutionFailed"
  | "WorkflowExecutionTimedOut"
  | "WorkflowExecutionCanceled"
  | "CancelWorkflowExecutionFailed"
  | "WorkflowExecutionContinuedAsNew"
  | "ContinueAsNewWorkflowExecutionFailed"
  | "WorkflowExecutionTerminated"
  | "DecisionTaskScheduled"
  | "DecisionTaskStarted"
  | "DecisionTaskCompleted"
  | "DecisionTaskTimedOut"
  | "ActivityTaskScheduled"
  | "ScheduleActivityTaskFailed"
  | "ActivityTaskStarted"
  | "ActivityTaskCompleted"
  | "ActivityTaskFailed"
  | "ActivityTaskTimedOut"
  | "ActivityTaskCanceled"
  | "ActivityTaskCancelRequested"
  | "RequestCancelActivityTaskFailed"
  | "WorkflowExecutionSignaled"
  | "MarkerRecorded"
  | "RecordMarkerFailed"
  | "TimerStarted"
  | "StartTimerFailed"
  | "TimerFired"
  | "TimerCanceled"
  | "CancelTimerFailed"
  | "StartChildWorkflowExecutionInitiated"
  | "StartChildWorkflowExecutionFailed"
  | "ChildWorkflowExecutionStarted"
  | "ChildWorkflowExecutionCompleted"
  | "ChildWorkflowExecutionFailed"
  | "ChildWorkflowExecutionTimedOut"
  | "ChildWorkflowExecutionCanceled"
  | "ChildWorkflowExecutionTerminated"
  | "SignalExternalWorkflowExecutionInitiated"
  | "SignalExternalWorkflowExecutionFailed"
  | "ExternalWorkflowExecutionSignaled"
  | "RequestCancelExternalWorkflowExecutionInitiated"
  | "RequestCancelExternalWorkflowExecutionFailed"
  | "ExternalWorkflowExecutionCancelRequested"
  | "LambdaFunctionScheduled"
  | "LambdaFunctionStarted"
  | "LambdaFunctionCompleted"
  | "LambdaFunctionFailed"
  | "LambdaFunctionTimedOut"
  | "ScheduleLambdaFunctionFailed"
  | "StartLambdaFunctionFailed";
/**
 * Why an execution was not closed as failed.
 */
export type FailWorkflowExecutionFailedCause = "UNHANDLED_DECISION" | "OPERATION_NOT_PERMITTED";
/**
 * A short text that says why an execution was terminated.
 */
export type TerminateReason = string;
/**
 * Why the service terminated an execution.
 */
export type WorkflowExecutionTerminatedCause =
  "CHILD_POLICY_APPLIED" | "EVENT_LIMIT_EXCEEDED" | "OPERATOR_INITIATED";
/**
 * Why the service itself requested the cancellation of an execution.
 */
export type WorkflowExecutionCancelRequestedCause = "CHILD_POLICY_APPLIED";
/**
 * The timeout that a decision task exceeded.
 */
export type DecisionTaskTimeoutType = "START_TO_CLOSE" | "SCHEDULE_TO_START";
/**
 * Why a marker was not recorded.
 */
export type RecordMarkerFailedCause = "OPERATION_NOT_PERMITTED";
/**
 * Why another execution was not signaled.
 */
export type SignalExternalWorkflowExecutionFailedCause =
  | "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION"
  | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED"
  | "OPERATION_NOT_PERMITTED";
/**
 * Why cancellation of another execution was not requested.
 */
export type RequestCancelExternalWorkflowExecutionFailedCause =
  | "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION"
  | "REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED"
  | "OPERATION_NOT_PERMITTED";
/**
 * Why an activity task was not scheduled.
 */
export type ScheduleActivityTaskFailedCause =
  | "ACTIVITY_TYPE_DEPRECATED"
  | "ACTIVITY_TYPE_DOES_NOT_EXIST"
  | "ACTIVITY_ID_ALREADY_IN_USE"
  | "OPEN_ACTIVITIES_LIMIT_EXCEEDED"
  | "ACTIVITY_CREATION_RATE_EXCEEDED"
  | "DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_TASK_LIST_UNDEFINED"
  | "DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED"
  | "DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED"
  | "OPERATION_NOT_PERMITTED";
/**
 * Why cancellation of an activity task was not requested.
 */
export type RequestCancelActivityTaskFailedCause = "ACTIVITY_ID_UNKNOWN" | "OPERATION_NOT_PERMITTED";
/**
 * Why a timer was not started.
 */
export type StartTimerFailedCause =
  | "TIMER_ID_ALREADY_IN_USE"
  | "OPEN_TIMERS_LIMIT_EXCEEDED"
  | "TIMER_CREATION_RATE_EXCEEDED"
  | "OPERATION_NOT_PERMITTED";
/**
 * Why a child execution was not started.
 */
export type StartChildWorkflowExecutionFailedCause =
  | "WORKFLOW_TYPE_DOES_NOT_EXIST"
  | "WORKFLOW_TYPE_DEPRECATED"
  | "OPEN_CHILDREN_LIMIT_EXCEEDED"
  | "OPEN_WORKFLOWS_LIMIT_EXCEEDED"
  | "CHILD_CREATION_RATE_EXCEEDED"
  | "WORKFLOW_ALREADY_RUNNING"
  | "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_TASK_LIST_UNDEFINED"
  | "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED"
  | "DEFAULT_CHILD_POLICY_UNDEFINED"
  | "OPERATION_NOT_PERMITTED";
/**
 * The timeout that a Lambda task exceeded.
 */
export type LambdaFunctionTimeoutType = "START_TO_CLOSE";
/**
 * Why a Lambda task was not scheduled.
 */
export type ScheduleLambdaFunctionFailedCause =
  | "ID_ALREADY_IN_USE"
  | "OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED"
  | "LAMBDA_FUNCTION_CREATION_RATE_EXCEEDED"
  | "LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION";
/**
 * Why a scheduled Lambda task was not started.
 */
export type StartLambdaFunctionFailedCause = "ASSUME_ROLE_FAILED";
/**
 * History events in the order asked for.
 */
export type HistoryEventList = HistoryEvent[];
/**
 * A period in days, written as text.
 */
export type DurationInDays = string;
/**
 * Domains as a listing shows them.
 */
export type DomainInfoList = DomainInfo[];
/**
 * A text that helps to diagnose a fault.
 */
export type ErrorMessage = string;
/**
 * Whether an execution is open or closed.
 */
export type ExecutionStatus = "OPEN" | "CLOSED";
/**
 * The largest number of results wanted on a page; fewer may come.
 */
export type PageSize = number;
/**
 * Whether results come in the reverse of their default order.
 */
export type ReverseOrder = boolean;
/**
 * The key of a domain tag.
 */
export type ResourceTagKey = string;
/**
 * The value of a domain tag.
 */
export type ResourceTagValue = string;
/**
 * Tags of a domain.
 */
export type ResourceTagList = ResourceTag[];
/**
 * The number of open decision tasks: none or one.
 */
export type OpenDecisionTasksCount = number;
/**
 * Whether a count stopped at an internal limit, so that the true number is higher.
 */
export type Truncated = boolean;
/**
 * Whether the history handed out begins with the latest DecisionTaskStarted event.
 */
export type StartAtPreviousStartedEvent = boolean;
/**
 * Keys of the tags to remove from a domain.
 */
export type ResourceTagKeyList = ResourceTagKey[];
/**
 * Executions as a listing shows them.
 */
export type WorkflowExecutionInfoList = WorkflowExecutionInfo[];
/**
 * Workflow types as a listing shows them.
 */
export type WorkflowTypeInfoList = WorkflowTypeInfo[];

/**
 * What a worker gets from a poll: one activity task to work on.
 */
export interface ActivityTask {
  taskToken: TaskToken;
  activityId: ActivityId;
  startedEventId: EventId;
  workflowExecution: WorkflowExecution;
  activityType: ActivityType;
  input?: Data;
}
/**
 * One run of a workflow, identified by workflow id and run id.
 */
export interface WorkflowExecution {
  workflowId: WorkflowId;
  runId: WorkflowRunId;
}
/**
 * A registered activity, identified by name and version.
 */
export interface ActivityType {
  name: Name;
  version: Version;
}
/**
 * Details of the event that records a decider's accepted request to cancel an activity task.
 */
export interface ActivityTaskCancelRequestedEventAttributes {
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  activityId: ActivityId;
}
/**
 * Details of the event that records the cancellation of an activity task.
 */
export interface ActivityTaskCanceledEventAttributes {
  details?: Data;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  /**
   * The event that asked last for the cancellation of the task.
   */
  latestCancelRequestedEventId?: EventId;
}
/**
 * Details of the event that records the completion of an activity task.
 */
export interface ActivityTaskCompletedEventAttributes {
  result?: Data;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that records the failure of an activity task.
 */
export interface ActivityTaskFailedEventAttributes {
  reason?: FailureReason;
  details?: Data;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that records a newly scheduled activity task with its resolved settings.
 */
export interface ActivityTaskScheduledEventAttributes {
  activityType: ActivityType;
  activityId: ActivityId;
  input?: Data;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  /**
   * Seconds that the task may wait for a taker.
   */
  scheduleToStartTimeout?: DurationInSecondsOptional;
  /**
   * Seconds from the scheduling of the task to its close.
   */
  scheduleToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that the started task may take.
   */
  startToCloseTimeout?: DurationInSecondsOptional;
  taskList: TaskList;
  taskPriority?: TaskPriority;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Seconds within which the worker must report.
   */
  heartbeatTimeout?: DurationInSecondsOptional;
}
/**
 * The name of a queue of tasks; a list exists by being used.
 */
export interface TaskList {
  name: Name;
}
/**
 * Details of the event that records that a worker took an activity task.
 */
export interface ActivityTaskStartedEventAttributes {
  identity?: Identity;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
}
/**
 * What a heartbeat answers: whether cancellation of the task was requested.
 */
export interface ActivityTaskStatus {
  cancelRequested: Canceled;
}
/**
 * Details of the event that records that an activity task exceeded one of its timeouts.
 */
export interface ActivityTaskTimedOutEventAttributes {
  timeoutType: ActivityTaskTimeoutType;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  details?: LimitedData;
}
/**
 * The defaults registered with an activity type.
 */
export interface ActivityTypeConfiguration {
  /**
   * Seconds that a started task may take.
   */
  defaultTaskStartToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds within which a worker must report.
   */
  defaultTaskHeartbeatTimeout?: DurationInSecondsOptional;
  defaultTaskList?: TaskList;
  defaultTaskPriority?: TaskPriority;
  /**
   * Seconds that a task may wait for a worker.
   */
  defaultTaskScheduleToStartTimeout?: DurationInSecondsOptional;
  /**
   * Seconds from the scheduling of a task to its close.
   */
  defaultTaskScheduleToCloseTimeout?: DurationInSecondsOptional;
}
/**
 * An activity type with its information and its registered defaults.
 */
export interface ActivityTypeDetail {
  typeInfo: ActivityTypeInfo;
  configuration: ActivityTypeConfiguration;
}
/**
 * General information about an activity type.
 */
export interface ActivityTypeInfo {
  activityType: ActivityType;
  status: RegistrationStatus;
  description?: Description;
  creationDate: Timestamp;
  /**
   * When the type was deprecated.
   */
  deprecationDate?: Timestamp;
}
/**
 * One page of a listing of activity types.
 */
export interface ActivityTypeInfos {
  typeInfos: ActivityTypeInfoList;
  nextPageToken?: PageToken;
}
/**
 * Details of the decision that cancels an open timer.
 */
export interface CancelTimerDecisionAttributes {
  timerId: TimerId;
}
/**
 * Details of the event that records a failed CancelTimer decision.
 */
export interface CancelTimerFailedEventAttributes {
  timerId: TimerId;
  cause: CancelTimerFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the decision that closes the execution as canceled.
 */
export interface CancelWorkflowExecutionDecisionAttributes {
  details?: Data;
}
/**
 * Details of the event that records a failed CancelWorkflowExecution decision.
 */
export interface CancelWorkflowExecutionFailedEventAttributes {
  cause: CancelWorkflowExecutionFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that tells a parent that its child was canceled.
 */
export interface ChildWorkflowExecutionCanceledEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  details?: Data;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  startedEventId: EventId;
}
/**
 * A registered workflow, identified by name and version.
 */
export interface WorkflowType {
  name: Name;
  version: Version;
}
/**
 * Details of the event that tells a parent that its child completed.
 */
export interface ChildWorkflowExecutionCompletedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  result?: Data;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that tells a parent that its child failed.
 */
export interface ChildWorkflowExecutionFailedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  reason?: FailureReason;
  details?: Data;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that tells a parent that its child started.
 */
export interface ChildWorkflowExecutionStartedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
}
/**
 * Details of the event that tells a parent that its child was terminated.
 */
export interface ChildWorkflowExecutionTerminatedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that tells a parent that its child timed out.
 */
export interface ChildWorkflowExecutionTimedOutEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  timeoutType: WorkflowExecutionTimeoutType;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  startedEventId: EventId;
}
/**
 * Selects closed executions by the way they were closed.
 */
export interface CloseStatusFilter {
  status: CloseStatus;
}
/**
 * Details of the decision that closes the execution as completed.
 */
export interface CompleteWorkflowExecutionDecisionAttributes {
  result?: Data;
}
/**
 * Details of the event that records a failed CompleteWorkflowExecution decision.
 */
export interface CompleteWorkflowExecutionFailedEventAttributes {
  cause: CompleteWorkflowExecutionFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the decision that closes the execution and starts it anew with a fresh history.
 */
export interface ContinueAsNewWorkflowExecutionDecisionAttributes {
  input?: Data;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  taskList?: TaskList;
  taskPriority?: TaskPriority;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  childPolicy?: ChildPolicy;
  tagList?: TagList;
  /**
   * The version of the type for the new run.
   */
  workflowTypeVersion?: Version;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Details of the event that records a failed ContinueAsNewWorkflowExecution decision.
 */
export interface ContinueAsNewWorkflowExecutionFailedEventAttributes {
  cause: ContinueAsNewWorkflowExecutionFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Input of CountClosedWorkflowExecutions. Counts the closed executions of a domain that pass the given filters.
 */
export interface CountClosedWorkflowExecutionsInput {
  domain: DomainName;
  startTimeFilter?: ExecutionTimeFilter;
  closeTimeFilter?: ExecutionTimeFilter;
  executionFilter?: WorkflowExecutionFilter;
  typeFilter?: WorkflowTypeFilter;
  tagFilter?: TagFilter;
  closeStatusFilter?: CloseStatusFilter;
}
/**
 * Selects executions by a range of start or close times.
 */
export interface ExecutionTimeFilter {
  /**
   * The earliest time that passes.
   */
  oldestDate: Timestamp;
  /**
   * The latest time that passes.
   */
  latestDate?: Timestamp;
}
/**
 * Selects executions by their workflow id.
 */
export interface WorkflowExecutionFilter {
  workflowId: WorkflowId;
}
/**
 * Selects executions by workflow type name and, if given, version.
 */
export interface WorkflowTypeFilter {
  name: Name;
  version?: VersionOptional;
}
/**
 * Selects executions by one of their tags.
 */
export interface TagFilter {
  tag: Tag;
}
/**
 * Input of CountOpenWorkflowExecutions. Counts the open executions of a domain that pass the given filters.
 */
export interface CountOpenWorkflowExecutionsInput {
  domain: DomainName;
  startTimeFilter: ExecutionTimeFilter;
  typeFilter?: WorkflowTypeFilter;
  tagFilter?: TagFilter;
  executionFilter?: WorkflowExecutionFilter;
}
/**
 * Input of CountPendingActivityTasks. Estimates how many activity tasks wait in a task list.
 */
export interface CountPendingActivityTasksInput {
  domain: DomainName;
  taskList: TaskList;
}
/**
 * Input of CountPendingDecisionTasks. Estimates how many decision tasks wait in a task list.
 */
export interface CountPendingDecisionTasksInput {
  domain: DomainName;
  taskList: TaskList;
}
/**
 * One decision of a decider: its type, and the attributes that belong to that type.
 */
export interface Decision {
  decisionType: DecisionType;
  scheduleActivityTaskDecisionAttributes?: ScheduleActivityTaskDecisionAttributes;
  requestCancelActivityTaskDecisionAttributes?: RequestCancelActivityTaskDecisionAttributes;
  completeWorkflowExecutionDecisionAttributes?: CompleteWorkflowExecutionDecisionAttributes;
  failWorkflowExecutionDecisionAttributes?: FailWorkflowExecutionDecisionAttributes;
  cancelWorkflowExecutionDecisionAttributes?: CancelWorkflowExecutionDecisionAttributes;
  continueAsNewWorkflowExecutionDecisionAttributes?: ContinueAsNewWorkflowExecutionDecisionAttributes;
  recordMarkerDecisionAttributes?: RecordMarkerDecisionAttributes;
  startTimerDecisionAttributes?: StartTimerDecisionAttributes;
  cancelTimerDecisionAttributes?: CancelTimerDecisionAttributes;
  signalExternalWorkflowExecutionDecisionAttributes?: SignalExternalWorkflowExecutionDecisionAttributes;
  requestCancelExternalWorkflowExecutionDecisionAttributes?: RequestCancelExternalWorkflowExecutionDecisionAttributes;
  startChildWorkflowExecutionDecisionAttributes?: StartChildWorkflowExecutionDecisionAttributes;
  scheduleLambdaFunctionDecisionAttributes?: ScheduleLambdaFunctionDecisionAttributes;
}
/**
 * Details of the decision that schedules an activity task.
 */
export interface ScheduleActivityTaskDecisionAttributes {
  activityType: ActivityType;
  activityId: ActivityId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  input?: Data;
  /**
   * Seconds from the scheduling of the task to its close.
   */
  scheduleToCloseTimeout?: DurationInSecondsOptional;
  taskList?: TaskList;
  taskPriority?: TaskPriority;
  /**
   * Seconds that the task may wait for a taker.
   */
  scheduleToStartTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that the started task may take.
   */
  startToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds within which the worker must report.
   */
  heartbeatTimeout?: DurationInSecondsOptional;
}
/**
 * Details of the decision that asks for the cancellation of an activity task.
 */
export interface RequestCancelActivityTaskDecisionAttributes {
  activityId: ActivityId;
}
/**
 * Details of the decision that closes the execution as failed.
 */
export interface FailWorkflowExecutionDecisionAttributes {
  reason?: FailureReason;
  details?: Data;
}
/**
 * Details of the decision that records a marker in the history.
 */
export interface RecordMarkerDecisionAttributes {
  markerName: MarkerName;
  details?: Data;
}
/**
 * Details of the decision that starts a timer.
 */
export interface StartTimerDecisionAttributes {
  timerId: TimerId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  /**
   * Seconds until the timer fires.
   */
  startToFireTimeout: DurationInSeconds;
}
/**
 * Details of the decision that signals another execution.
 */
export interface SignalExternalWorkflowExecutionDecisionAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  signalName: SignalName;
  input?: Data;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the decision that asks for the cancellation of another execution.
 */
export interface RequestCancelExternalWorkflowExecutionDecisionAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the decision that starts a child execution.
 */
export interface StartChildWorkflowExecutionDecisionAttributes {
  workflowType: WorkflowType;
  workflowId: WorkflowId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  input?: Data;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  taskList?: TaskList;
  taskPriority?: TaskPriority;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  childPolicy?: ChildPolicy;
  tagList?: TagList;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Details of the decision that schedules a Lambda task.
 */
export interface ScheduleLambdaFunctionDecisionAttributes {
  id: FunctionId;
  name: FunctionName;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  input?: FunctionInput;
  /**
   * Seconds that the started task may take.
   */
  startToCloseTimeout?: DurationInSecondsOptional;
}
/**
 * What a decider gets from a poll: a decision task with the history of its execution.
 */
export interface DecisionTask {
  taskToken: TaskToken;
  startedEventId: EventId;
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  events: HistoryEventList;
  nextPageToken?: PageToken;
  /**
   * The DecisionTaskStarted event of the decision task processed before.
   */
  previousStartedEventId?: EventId;
}
/**
 * One event of a history: its number, type and time, and the attributes that belong to its type.
 */
export interface HistoryEvent {
  eventTimestamp: Timestamp;
  eventType: EventType;
  eventId: EventId;
  workflowExecutionStartedEventAttributes?: WorkflowExecutionStartedEventAttributes;
  workflowExecutionCompletedEventAttributes?: WorkflowExecutionCompletedEventAttributes;
  completeWorkflowExecutionFailedEventAttributes?: CompleteWorkflowExecutionFailedEventAttributes;
  workflowExecutionFailedEventAttributes?: WorkflowExecutionFailedEventAttributes;
  failWorkflowExecutionFailedEventAttributes?: FailWorkflowExecutionFailedEventAttributes;
  workflowExecutionTimedOutEventAttributes?: WorkflowExecutionTimedOutEventAttributes;
  workflowExecutionCanceledEventAttributes?: WorkflowExecutionCanceledEventAttributes;
  cancelWorkflowExecutionFailedEventAttributes?: CancelWorkflowExecutionFailedEventAttributes;
  workflowExecutionContinuedAsNewEventAttributes?: WorkflowExecutionContinuedAsNewEventAttributes;
  continueAsNewWorkflowExecutionFailedEventAttributes?: ContinueAsNewWorkflowExecutionFailedEventAttributes;
  workflowExecutionTerminatedEventAttributes?: WorkflowExecutionTerminatedEventAttributes;
  workflowExecutionCancelRequestedEventAttributes?: WorkflowExecutionCancelRequestedEventAttributes;
  decisionTaskScheduledEventAttributes?: DecisionTaskScheduledEventAttributes;
  decisionTaskStartedEventAttributes?: DecisionTaskStartedEventAttributes;
  decisionTaskCompletedEventAttributes?: DecisionTaskCompletedEventAttributes;
  decisionTaskTimedOutEventAttributes?: DecisionTaskTimedOutEventAttributes;
  activityTaskScheduledEventAttributes?: ActivityTaskScheduledEventAttributes;
  activityTaskStartedEventAttributes?: ActivityTaskStartedEventAttributes;
  activityTaskCompletedEventAttributes?: ActivityTaskCompletedEventAttributes;
  activityTaskFailedEventAttributes?: ActivityTaskFailedEventAttributes;
  activityTaskTimedOutEventAttributes?: ActivityTaskTimedOutEventAttributes;
  activityTaskCanceledEventAttributes?: ActivityTaskCanceledEventAttributes;
  activityTaskCancelRequestedEventAttributes?: ActivityTaskCancelRequestedEventAttributes;
  workflowExecutionSignaledEventAttributes?: WorkflowExecutionSignaledEventAttributes;
  markerRecordedEventAttributes?: MarkerRecordedEventAttributes;
  recordMarkerFailedEventAttributes?: RecordMarkerFailedEventAttributes;
  timerStartedEventAttributes?: TimerStartedEventAttributes;
  timerFiredEventAttributes?: TimerFiredEventAttributes;
  timerCanceledEventAttributes?: TimerCanceledEventAttributes;
  startChildWorkflowExecutionInitiatedEventAttributes?: StartChildWorkflowExecutionInitiatedEventAttributes;
  childWorkflowExecutionStartedEventAttributes?: ChildWorkflowExecutionStartedEventAttributes;
  childWorkflowExecutionCompletedEventAttributes?: ChildWorkflowExecutionCompletedEventAttributes;
  childWorkflowExecutionFailedEventAttributes?: ChildWorkflowExecutionFailedEventAttributes;
  childWorkflowExecutionTimedOutEventAttributes?: ChildWorkflowExecutionTimedOutEventAttributes;
  childWorkflowExecutionCanceledEventAttributes?: ChildWorkflowExecutionCanceledEventAttributes;
  childWorkflowExecutionTerminatedEventAttributes?: ChildWorkflowExecutionTerminatedEventAttributes;
  signalExternalWorkflowExecutionInitiatedEventAttributes?: SignalExternalWorkflowExecutionInitiatedEventAttributes;
  externalWorkflowExecutionSignaledEventAttributes?: ExternalWorkflowExecutionSignaledEventAttributes;
  signalExternalWorkflowExecutionFailedEventAttributes?: SignalExternalWorkflowExecutionFailedEventAttributes;
  externalWorkflowExecutionCancelRequestedEventAttributes?: ExternalWorkflowExecutionCancelRequestedEventAttributes;
  requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: RequestCancelExternalWorkflowExecutionInitiatedEventAttributes;
  requestCancelExternalWorkflowExecutionFailedEventAttributes?: RequestCancelExternalWorkflowExecutionFailedEventAttributes;
  scheduleActivityTaskFailedEventAttributes?: ScheduleActivityTaskFailedEventAttributes;
  requestCancelActivityTaskFailedEventAttributes?: RequestCancelActivityTaskFailedEventAttributes;
  startTimerFailedEventAttributes?: StartTimerFailedEventAttributes;
  cancelTimerFailedEventAttributes?: CancelTimerFailedEventAttributes;
  startChildWorkflowExecutionFailedEventAttributes?: StartChildWorkflowExecutionFailedEventAttributes;
  lambdaFunctionScheduledEventAttributes?: LambdaFunctionScheduledEventAttributes;
  lambdaFunctionStartedEventAttributes?: LambdaFunctionStartedEventAttributes;
  lambdaFunctionCompletedEventAttributes?: LambdaFunctionCompletedEventAttributes;
  lambdaFunctionFailedEventAttributes?: LambdaFunctionFailedEventAttributes;
  lambdaFunctionTimedOutEventAttributes?: LambdaFunctionTimedOutEventAttributes;
  scheduleLambdaFunctionFailedEventAttributes?: ScheduleLambdaFunctionFailedEventAttributes;
  startLambdaFunctionFailedEventAttributes?: StartLambdaFunctionFailedEventAttributes;
}
/**
 * Details of the event that begins a history, with the resolved settings of the execution.
 */
export interface WorkflowExecutionStartedEventAttributes {
  input?: Data;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  childPolicy: ChildPolicy;
  taskList: TaskList;
  taskPriority?: TaskPriority;
  workflowType: WorkflowType;
  tagList?: TagList;
  /**
   * The run that this one continues.
   */
  continuedExecutionRunId?: WorkflowRunIdOptional;
  /**
   * The execution that started this one.
   */
  parentWorkflowExecution?: WorkflowExecution;
  /**
   * The event in the history of the parent that set out to start this execution.
   */
  parentInitiatedEventId?: EventId;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Details of the event that closes an execution as completed.
 */
export interface WorkflowExecutionCompletedEventAttributes {
  result?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that closes an execution as failed.
 */
export interface WorkflowExecutionFailedEventAttributes {
  reason?: FailureReason;
  details?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records a failed FailWorkflowExecution decision.
 */
export interface FailWorkflowExecutionFailedEventAttributes {
  cause: FailWorkflowExecutionFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that closes an execution as timed out.
 */
export interface WorkflowExecutionTimedOutEventAttributes {
  timeoutType: WorkflowExecutionTimeoutType;
  childPolicy: ChildPolicy;
}
/**
 * Details of the event that closes an execution as canceled.
 */
export interface WorkflowExecutionCanceledEventAttributes {
  details?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that closes an execution because a new run took its place.
 */
export interface WorkflowExecutionContinuedAsNewEventAttributes {
  input?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * The run that continues this one.
   */
  newExecutionRunId: WorkflowRunId;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  taskList: TaskList;
  taskPriority?: TaskPriority;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  childPolicy: ChildPolicy;
  tagList?: TagList;
  workflowType: WorkflowType;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Details of the event that closes an execution as terminated.
 */
export interface WorkflowExecutionTerminatedEventAttributes {
  reason?: TerminateReason;
  details?: Data;
  childPolicy: ChildPolicy;
  cause?: WorkflowExecutionTerminatedCause;
}
/**
 * Details of the event that records a request to cancel the execution.
 */
export interface WorkflowExecutionCancelRequestedEventAttributes {
  /**
   * The execution that sent it.
   */
  externalWorkflowExecution?: WorkflowExecution;
  /**
   * The event in the history of the execution that sent it.
   */
  externalInitiatedEventId?: EventId;
  cause?: WorkflowExecutionCancelRequestedCause;
}
/**
 * Details of the event that records a newly scheduled decision task.
 */
export interface DecisionTaskScheduledEventAttributes {
  taskList: TaskList;
  taskPriority?: TaskPriority;
  /**
   * Seconds that the started task may take.
   */
  startToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that the task may wait for a taker.
   */
  scheduleToStartTimeout?: DurationInSecondsOptional;
}
/**
 * Details of the event that records that a decider took a decision task.
 */
export interface DecisionTaskStartedEventAttributes {
  identity?: Identity;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
}
/**
 * Details of the event that records that a decider answered a decision task.
 */
export interface DecisionTaskCompletedEventAttributes {
  /**
   * Text that the decider keeps with the execution.
   */
  executionContext?: Data;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  taskList?: TaskList;
  /**
   * Seconds that a decision task may wait in the list before the list given at the start is used again.
   */
  taskListScheduleToStartTimeout?: DurationInSecondsOptional;
}
/**
 * Details of the event that records that a decision task timed out.
 */
export interface DecisionTaskTimedOutEventAttributes {
  timeoutType: DecisionTaskTimeoutType;
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
}
/**
 * Details of the event that records a signal to the execution.
 */
export interface WorkflowExecutionSignaledEventAttributes {
  signalName: SignalName;
  input?: Data;
  /**
   * The execution that sent it.
   */
  externalWorkflowExecution?: WorkflowExecution;
  /**
   * The event in the history of the execution that sent it.
   */
  externalInitiatedEventId?: EventId;
}
/**
 * Details of the event that records a marker.
 */
export interface MarkerRecordedEventAttributes {
  markerName: MarkerName;
  details?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records a failed RecordMarker decision.
 */
export interface RecordMarkerFailedEventAttributes {
  markerName: MarkerName;
  cause: RecordMarkerFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records the start of a timer.
 */
export interface TimerStartedEventAttributes {
  timerId: TimerId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  /**
   * Seconds until the timer fires.
   */
  startToFireTimeout: DurationInSeconds;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records that a timer fired.
 */
export interface TimerFiredEventAttributes {
  timerId: TimerId;
  startedEventId: EventId;
}
/**
 * Details of the event that records the cancellation of a timer.
 */
export interface TimerCanceledEventAttributes {
  timerId: TimerId;
  startedEventId: EventId;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records that the service set out to start a child execution.
 */
export interface StartChildWorkflowExecutionInitiatedEventAttributes {
  workflowId: WorkflowId;
  workflowType: WorkflowType;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  input?: Data;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  taskList: TaskList;
  taskPriority?: TaskPriority;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  childPolicy: ChildPolicy;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  tagList?: TagList;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Details of the event that records that the service set out to signal another execution.
 */
export interface SignalExternalWorkflowExecutionInitiatedEventAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  signalName: SignalName;
  input?: Data;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the event that records that a signal reached another execution.
 */
export interface ExternalWorkflowExecutionSignaledEventAttributes {
  workflowExecution: WorkflowExecution;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
}
/**
 * Details of the event that records a failed SignalExternalWorkflowExecution decision.
 */
export interface SignalExternalWorkflowExecutionFailedEventAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  cause: SignalExternalWorkflowExecutionFailedCause;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the event that records that a cancellation request reached another execution.
 */
export interface ExternalWorkflowExecutionCancelRequestedEventAttributes {
  workflowExecution: WorkflowExecution;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
}
/**
 * Details of the event that records that the service set out to request the cancellation of another execution.
 */
export interface RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the event that records a failed RequestCancelExternalWorkflowExecution decision.
 */
export interface RequestCancelExternalWorkflowExecutionFailedEventAttributes {
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  cause: RequestCancelExternalWorkflowExecutionFailedCause;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the event that records a failed ScheduleActivityTask decision.
 */
export interface ScheduleActivityTaskFailedEventAttributes {
  activityType: ActivityType;
  activityId: ActivityId;
  cause: ScheduleActivityTaskFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records a failed RequestCancelActivityTask decision.
 */
export interface RequestCancelActivityTaskFailedEventAttributes {
  activityId: ActivityId;
  cause: RequestCancelActivityTaskFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records a failed StartTimer decision.
 */
export interface StartTimerFailedEventAttributes {
  timerId: TimerId;
  cause: StartTimerFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records a failed StartChildWorkflowExecution decision.
 */
export interface StartChildWorkflowExecutionFailedEventAttributes {
  workflowType: WorkflowType;
  cause: StartChildWorkflowExecutionFailedCause;
  workflowId: WorkflowId;
  /**
   * The event of this history that set out to reach the other execution.
   */
  initiatedEventId: EventId;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
}
/**
 * Details of the event that records a newly scheduled Lambda task.
 */
export interface LambdaFunctionScheduledEventAttributes {
  id: FunctionId;
  name: FunctionName;
  /**
   * Text for the decider itself; it stays in the history.
   */
  control?: Data;
  input?: FunctionInput;
  /**
   * Seconds that the started task may take.
   */
  startToCloseTimeout?: DurationInSecondsOptional;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records that the Lambda function was invoked.
 */
export interface LambdaFunctionStartedEventAttributes {
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
}
/**
 * Details of the event that records the completion of a Lambda task.
 */
export interface LambdaFunctionCompletedEventAttributes {
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  result?: Data;
}
/**
 * Details of the event that records the failure of a Lambda task.
 */
export interface LambdaFunctionFailedEventAttributes {
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  reason?: FailureReason;
  details?: Data;
}
/**
 * Details of the event that records that a Lambda task timed out.
 */
export interface LambdaFunctionTimedOutEventAttributes {
  /**
   * The event that scheduled the task.
   */
  scheduledEventId: EventId;
  startedEventId: EventId;
  timeoutType?: LambdaFunctionTimeoutType;
}
/**
 * Details of the event that records a failed ScheduleLambdaFunction decision.
 */
export interface ScheduleLambdaFunctionFailedEventAttributes {
  id: FunctionId;
  name: FunctionName;
  cause: ScheduleLambdaFunctionFailedCause;
  /**
   * The event of the decision task whose decision led to this.
   */
  decisionTaskCompletedEventId: EventId;
}
/**
 * Details of the event that records that a scheduled Lambda task could not be started.
 */
export interface StartLambdaFunctionFailedEventAttributes {
  /**
   * The event that scheduled the task.
   */
  scheduledEventId?: EventId;
  cause?: StartLambdaFunctionFailedCause;
  message?: CauseMessage;
}
/**
 * Input of DeleteActivityType. Removes an activity type that was deprecated before.
 */
export interface DeleteActivityTypeInput {
  domain: DomainName;
  activityType: ActivityType;
}
/**
 * Input of DeleteWorkflowType. Removes a workflow type that was deprecated before.
 */
export interface DeleteWorkflowTypeInput {
  domain: DomainName;
  workflowType: WorkflowType;
}
/**
 * Input of DeprecateActivityType. Retires an activity type, so that no new task of it can be scheduled.
 */
export interface DeprecateActivityTypeInput {
  domain: DomainName;
  activityType: ActivityType;
}
/**
 * Input of DeprecateDomain. Retires a domain together with every type registered in it.
 */
export interface DeprecateDomainInput {
  name: DomainName;
}
/**
 * Input of DeprecateWorkflowType. Retires a workflow type, so that no new execution of it can start.
 */
export interface DeprecateWorkflowTypeInput {
  domain: DomainName;
  workflowType: WorkflowType;
}
/**
 * Input of DescribeActivityType. Gives the general information and the registered defaults of an activity type.
 */
export interface DescribeActivityTypeInput {
  domain: DomainName;
  activityType: ActivityType;
}
/**
 * Input of DescribeDomain. Gives the general information and the configuration of a domain.
 */
export interface DescribeDomainInput {
  name: DomainName;
}
/**
 * Input of DescribeWorkflowExecution. Gives the state, the configuration and the open counts of one execution.
 */
export interface DescribeWorkflowExecutionInput {
  domain: DomainName;
  execution: WorkflowExecution;
}
/**
 * Input of DescribeWorkflowType. Gives the general information and the registered defaults of a workflow type.
 */
export interface DescribeWorkflowTypeInput {
  domain: DomainName;
  workflowType: WorkflowType;
}
/**
 * The configuration of a domain: its retention period.
 */
export interface DomainConfiguration {
  /**
   * Days for which closed executions are kept.
   */
  workflowExecutionRetentionPeriodInDays: DurationInDays;
}
/**
 * A domain with its information and its configuration.
 */
export interface DomainDetail {
  domainInfo: DomainInfo;
  configuration: DomainConfiguration;
}
/**
 * General information about a domain.
 */
export interface DomainInfo {
  name: DomainName;
  status: RegistrationStatus;
  description?: Description;
  arn?: Arn;
}
/**
 * One page of a listing of domains.
 */
export interface DomainInfos {
  domainInfos: DomainInfoList;
  nextPageToken?: PageToken;
}
/**
 * Input of GetWorkflowExecutionHistory. Gives the history events of one execution, page by page.
 */
export interface GetWorkflowExecutionHistoryInput {
  domain: DomainName;
  execution: WorkflowExecution;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
}
/**
 * One page of the history of an execution.
 */
export interface History {
  events: HistoryEventList;
  nextPageToken?: PageToken;
}
/**
 * Input of ListActivityTypes. Lists the activity types of a domain by registration status and, if wanted, by name.
 */
export interface ListActivityTypesInput {
  domain: DomainName;
  name?: Name;
  registrationStatus: RegistrationStatus;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
}
/**
 * Input of ListClosedWorkflowExecutions. Lists the closed executions of a domain that pass the given filters.
 */
export interface ListClosedWorkflowExecutionsInput {
  domain: DomainName;
  startTimeFilter?: ExecutionTimeFilter;
  closeTimeFilter?: ExecutionTimeFilter;
  executionFilter?: WorkflowExecutionFilter;
  closeStatusFilter?: CloseStatusFilter;
  typeFilter?: WorkflowTypeFilter;
  tagFilter?: TagFilter;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
}
/**
 * Input of ListDomains. Lists the domains of the account by registration status.
 */
export interface ListDomainsInput {
  nextPageToken?: PageToken;
  registrationStatus: RegistrationStatus;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
}
/**
 * Input of ListOpenWorkflowExecutions. Lists the open executions of a domain that pass the given filters.
 */
export interface ListOpenWorkflowExecutionsInput {
  domain: DomainName;
  startTimeFilter: ExecutionTimeFilter;
  typeFilter?: WorkflowTypeFilter;
  tagFilter?: TagFilter;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
  executionFilter?: WorkflowExecutionFilter;
}
/**
 * Input of ListTagsForResource. Lists the tags attached to a domain.
 */
export interface ListTagsForResourceInput {
  /**
   * The ARN of the domain.
   */
  resourceArn: Arn;
}
/**
 * The tags of a domain.
 */
export interface ListTagsForResourceOutput {
  tags?: ResourceTagList;
}
/**
 * A key, and a value if given, attached to a domain.
 */
export interface ResourceTag {
  key: ResourceTagKey;
  value?: ResourceTagValue;
}
/**
 * Input of ListWorkflowTypes. Lists the workflow types of a domain by registration status and, if wanted, by name.
 */
export interface ListWorkflowTypesInput {
  domain: DomainName;
  name?: Name;
  registrationStatus: RegistrationStatus;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
}
/**
 * The estimated number of tasks in a task list.
 */
export interface PendingTaskCount {
  count: Count;
  truncated?: Truncated;
}
/**
 * Input of PollForActivityTask. Waits for an activity task of a task list and hands it to the calling worker.
 */
export interface PollForActivityTaskInput {
  domain: DomainName;
  taskList: TaskList;
  identity?: Identity;
}
/**
 * Input of PollForDecisionTask. Waits for a decision task of a task list and hands it, with the history, to the calling decider.
 */
export interface PollForDecisionTaskInput {
  domain: DomainName;
  taskList: TaskList;
  identity?: Identity;
  nextPageToken?: PageToken;
  maximumPageSize?: PageSize;
  reverseOrder?: ReverseOrder;
  startAtPreviousStartedEvent?: StartAtPreviousStartedEvent;
}
/**
 * Input of RecordActivityTaskHeartbeat. Reports that a worker is still busy with a task, and tells the worker whether cancellation was requested.
 */
export interface RecordActivityTaskHeartbeatInput {
  taskToken: TaskToken;
  details?: LimitedData;
}
/**
 * Input of RegisterActivityType. Registers a name and version of an activity with its defaults.
 */
export interface RegisterActivityTypeInput {
  domain: DomainName;
  name: Name;
  version: Version;
  description?: Description;
  /**
   * Seconds that a started task may take.
   */
  defaultTaskStartToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds within which a worker must report.
   */
  defaultTaskHeartbeatTimeout?: DurationInSecondsOptional;
  defaultTaskList?: TaskList;
  defaultTaskPriority?: TaskPriority;
  /**
   * Seconds that a task may wait for a worker.
   */
  defaultTaskScheduleToStartTimeout?: DurationInSecondsOptional;
  /**
   * Seconds from the scheduling of a task to its close.
   */
  defaultTaskScheduleToCloseTimeout?: DurationInSecondsOptional;
}
/**
 * Input of RegisterDomain. Creates a domain with its retention period and tags.
 */
export interface RegisterDomainInput {
  name: DomainName;
  description?: Description;
  /**
   * Days for which closed executions are kept.
   */
  workflowExecutionRetentionPeriodInDays: DurationInDays;
  tags?: ResourceTagList;
}
/**
 * Input of RegisterWorkflowType. Registers a name and version of a workflow with its defaults.
 */
export interface RegisterWorkflowTypeInput {
  domain: DomainName;
  name: Name;
  version: Version;
  description?: Description;
  /**
   * Seconds that a started task may take.
   */
  defaultTaskStartToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that an execution of the type may last.
   */
  defaultExecutionStartToCloseTimeout?: DurationInSecondsOptional;
  defaultTaskList?: TaskList;
  defaultTaskPriority?: TaskPriority;
  defaultChildPolicy?: ChildPolicy;
  /**
   * The IAM role for executions that are started without one.
   */
  defaultLambdaRole?: Arn;
}
/**
 * Input of RequestCancelWorkflowExecution. Asks the decider of an open execution to cancel it, by an event in its history.
 */
export interface RequestCancelWorkflowExecutionInput {
  domain: DomainName;
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
}
/**
 * Input of RespondActivityTaskCanceled. Closes an activity task as canceled.
 */
export interface RespondActivityTaskCanceledInput {
  taskToken: TaskToken;
  details?: Data;
}
/**
 * Input of RespondActivityTaskCompleted. Closes an activity task as completed, with a result if there is one.
 */
export interface RespondActivityTaskCompletedInput {
  taskToken: TaskToken;
  result?: Data;
}
/**
 * Input of RespondActivityTaskFailed. Closes an activity task as failed, with a reason and details if given.
 */
export interface RespondActivityTaskFailedInput {
  taskToken: TaskToken;
  reason?: FailureReason;
  details?: Data;
}
/**
 * Input of RespondDecisionTaskCompleted. Closes a decision task and hands in the decisions made for it.
 */
export interface RespondDecisionTaskCompletedInput {
  taskToken: TaskToken;
  decisions?: DecisionList;
  /**
   * Text that the decider keeps with the execution.
   */
  executionContext?: Data;
  taskList?: TaskList;
  /**
   * Seconds that a decision task may wait in the list before the list given at the start is used again.
   */
  taskListScheduleToStartTimeout?: DurationInSecondsOptional;
}
/**
 * The run id of an execution that was started.
 */
export interface Run {
  runId?: WorkflowRunId;
}
/**
 * Input of SignalWorkflowExecution. Records a signal in the history of an open execution and gives its decider a decision task.
 */
export interface SignalWorkflowExecutionInput {
  domain: DomainName;
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  signalName: SignalName;
  input?: Data;
}
/**
 * Input of StartWorkflowExecution. Starts an execution of a registered workflow type and gives its run id.
 */
export interface StartWorkflowExecutionInput {
  domain: DomainName;
  workflowId: WorkflowId;
  workflowType: WorkflowType;
  taskList?: TaskList;
  taskPriority?: TaskPriority;
  input?: Data;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout?: DurationInSecondsOptional;
  tagList?: TagList;
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout?: DurationInSecondsOptional;
  childPolicy?: ChildPolicy;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * Input of TagResource. Adds tags to a domain.
 */
export interface TagResourceInput {
  /**
   * The ARN of the domain.
   */
  resourceArn: Arn;
  tags: ResourceTagList;
}
/**
 * Input of TerminateWorkflowExecution. Closes an open execution at once and applies the child policy to its open children.
 */
export interface TerminateWorkflowExecutionInput {
  domain: DomainName;
  workflowId: WorkflowId;
  runId?: WorkflowRunIdOptional;
  reason?: TerminateReason;
  details?: Data;
  childPolicy?: ChildPolicy;
}
/**
 * Input of UndeprecateActivityType. Brings a deprecated activity type back into use.
 */
export interface UndeprecateActivityTypeInput {
  domain: DomainName;
  activityType: ActivityType;
}
/**
 * Input of UndeprecateDomain. Brings a deprecated domain back into use.
 */
export interface UndeprecateDomainInput {
  name: DomainName;
}
/**
 * Input of UndeprecateWorkflowType. Brings a deprecated workflow type back into use.
 */
export interface UndeprecateWorkflowTypeInput {
  domain: DomainName;
  workflowType: WorkflowType;
}
/**
 * Input of UntagResource. Removes tags from a domain.
 */
export interface UntagResourceInput {
  /**
   * The ARN of the domain.
   */
  resourceArn: Arn;
  tagKeys: ResourceTagKeyList;
}
/**
 * The settings under which an execution runs.
 */
export interface WorkflowExecutionConfiguration {
  /**
   * Seconds that a decider may take for a decision task.
   */
  taskStartToCloseTimeout: DurationInSeconds;
  /**
   * Seconds that the execution may last.
   */
  executionStartToCloseTimeout: DurationInSeconds;
  taskList: TaskList;
  taskPriority?: TaskPriority;
  childPolicy: ChildPolicy;
  /**
   * The IAM role by which Lambda functions are invoked.
   */
  lambdaRole?: Arn;
}
/**
 * The number of executions that passed the filters.
 */
export interface WorkflowExecutionCount {
  count: Count;
  truncated?: Truncated;
}
/**
 * The state, configuration and open counts of an execution.
 */
export interface WorkflowExecutionDetail {
  executionInfo: WorkflowExecutionInfo;
  executionConfiguration: WorkflowExecutionConfiguration;
  openCounts: WorkflowExecutionOpenCounts;
  /**
   * When an activity task was scheduled last.
   */
  latestActivityTaskTimestamp?: Timestamp;
  /**
   * The text that the decider kept last.
   */
  latestExecutionContext?: Data;
}
/**
 * General information about an execution.
 */
export interface WorkflowExecutionInfo {
  execution: WorkflowExecution;
  workflowType: WorkflowType;
  startTimestamp: Timestamp;
  closeTimestamp?: Timestamp;
  executionStatus: ExecutionStatus;
  closeStatus?: CloseStatus;
  /**
   * The execution that started this one.
   */
  parent?: WorkflowExecution;
  tagList?: TagList;
  cancelRequested?: Canceled;
}
/**
 * How many tasks, timers and children of an execution are open.
 */
export interface WorkflowExecutionOpenCounts {
  openActivityTasks: Count;
  openDecisionTasks: OpenDecisionTasksCount;
  openTimers: Count;
  openChildWorkflowExecutions: Count;
  openLambdaFunctions?: Count;
}
/**
 * One page of a listing of executions.
 */
export interface WorkflowExecutionInfos {
  executionInfos: WorkflowExecutionInfoList;
  nextPageToken?: PageToken;
}
/**
 * The defaults registered with a workflow type.
 */
export interface WorkflowTypeConfiguration {
  /**
   * Seconds that a started task may take.
   */
  defaultTaskStartToCloseTimeout?: DurationInSecondsOptional;
  /**
   * Seconds that an execution of the type may last.
   */
  defaultExecutionStartToCloseTimeout?: DurationInSecondsOptional;
  defaultTaskList?: TaskList;
  defaultTaskPriority?: TaskPriority;
  defaultChildPolicy?: ChildPolicy;
  /**
   * The IAM role for executions that are started without one.
   */
  defaultLambdaRole?: Arn;
}
/**
 * A workflow type with its information and its registered defaults.
 */
export interface WorkflowTypeDetail {
  typeInfo: WorkflowTypeInfo;
  configuration: WorkflowTypeConfiguration;
}
/**
 * General information about a workflow type.
 */
export interface WorkflowTypeInfo {
  workflowType: WorkflowType;
  status: RegistrationStatus;
  description?: Description;
  creationDate: Timestamp;
  /**
   * When the type was deprecated.
   */
  deprecationDate?: Timestamp;
}
/**
 * One page of a listing of workflow types.
 */
export interface WorkflowTypeInfos {
  typeInfos: WorkflowTypeInfoList;
  nextPageToken?: PageToken;
}

/** Output of CountClosedWorkflowExecutions. */
export type CountClosedWorkflowExecutionsOutput = WorkflowExecutionCount;
/** Output of CountOpenWorkflowExecutions. */
export type CountOpenWorkflowExecutionsOutput = WorkflowExecutionCount;
/** Output of CountPendingActivityTasks. */
export type CountPendingActivityTasksOutput = PendingTaskCount;
/** Output of CountPendingDecisionTasks. */
export type CountPendingDecisionTasksOutput = PendingTaskCount;
/** Output of DescribeActivityType. */
export type DescribeActivityTypeOutput = ActivityTypeDetail;
/** Output of DescribeDomain. */
export type DescribeDomainOutput = DomainDetail;
/** Output of DescribeWorkflowExecution. */
export type DescribeWorkflowExecutionOutput = WorkflowExecutionDetail;
/** Output of DescribeWorkflowType. */
export type DescribeWorkflowTypeOutput = WorkflowTypeDetail;
/** Output of GetWorkflowExecutionHistory. */
export type GetWorkflowExecutionHistoryOutput = History;
/** Output of ListActivityTypes. */
export type ListActivityTypesOutput = ActivityTypeInfos;
/** Output of ListClosedWorkflowExecutions. */
export type ListClosedWorkflowExecutionsOutput = WorkflowExecutionInfos;
/** Output of ListDomains. */
export type ListDomainsOutput = DomainInfos;
/** Output of ListOpenWorkflowExecutions. */
export type ListOpenWorkflowExecutionsOutput = WorkflowExecutionInfos;
/** Output of ListWorkflowTypes. */
export type ListWorkflowTypesOutput = WorkflowTypeInfos;
/** Output of PollForActivityTask. */
export type PollForActivityTaskOutput = ActivityTask;
/** Output of PollForDecisionTask. */
export type PollForDecisionTaskOutput = DecisionTask;
/** Output of RecordActivityTaskHeartbeat. */
export type RecordActivityTaskHeartbeatOutput = ActivityTaskStatus;
/** Output of StartWorkflowExecution. */
export type StartWorkflowExecutionOutput = Run;

/** Every operation with its input, its output (`null` for an empty body) and the faults it declares. */
export interface Operations {
  CountClosedWorkflowExecutions: {
    input: CountClosedWorkflowExecutionsInput;
    output: CountClosedWorkflowExecutionsOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  CountOpenWorkflowExecutions: {
    input: CountOpenWorkflowExecutionsInput;
    output: CountOpenWorkflowExecutionsOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  CountPendingActivityTasks: {
    input: CountPendingActivityTasksInput;
    output: CountPendingActivityTasksOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  CountPendingDecisionTasks: {
    input: CountPendingDecisionTasksInput;
    output: CountPendingDecisionTasksOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  DeleteActivityType: {
    input: DeleteActivityTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeNotDeprecatedFault" | "UnknownResourceFault";
  };
  DeleteWorkflowType: {
    input: DeleteWorkflowTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeNotDeprecatedFault" | "UnknownResourceFault";
  };
  DeprecateActivityType: {
    input: DeprecateActivityTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeDeprecatedFault" | "UnknownResourceFault";
  };
  DeprecateDomain: {
    input: DeprecateDomainInput;
    output: null;
    faults: "DomainDeprecatedFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  DeprecateWorkflowType: {
    input: DeprecateWorkflowTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeDeprecatedFault" | "UnknownResourceFault";
  };
  DescribeActivityType: {
    input: DescribeActivityTypeInput;
    output: DescribeActivityTypeOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  DescribeDomain: {
    input: DescribeDomainInput;
    output: DescribeDomainOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  DescribeWorkflowExecution: {
    input: DescribeWorkflowExecutionInput;
    output: DescribeWorkflowExecutionOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  DescribeWorkflowType: {
    input: DescribeWorkflowTypeInput;
    output: DescribeWorkflowTypeOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  GetWorkflowExecutionHistory: {
    input: GetWorkflowExecutionHistoryInput;
    output: GetWorkflowExecutionHistoryOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  ListActivityTypes: {
    input: ListActivityTypesInput;
    output: ListActivityTypesOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  ListClosedWorkflowExecutions: {
    input: ListClosedWorkflowExecutionsInput;
    output: ListClosedWorkflowExecutionsOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  ListDomains: {
    input: ListDomainsInput;
    output: ListDomainsOutput;
    faults: "OperationNotPermittedFault";
  };
  ListOpenWorkflowExecutions: {
    input: ListOpenWorkflowExecutionsInput;
    output: ListOpenWorkflowExecutionsOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  ListTagsForResource: {
    input: ListTagsForResourceInput;
    output: ListTagsForResourceOutput;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  ListWorkflowTypes: {
    input: ListWorkflowTypesInput;
    output: ListWorkflowTypesOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  PollForActivityTask: {
    input: PollForActivityTaskInput;
    output: PollForActivityTaskOutput;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  PollForDecisionTask: {
    input: PollForDecisionTaskInput;
    output: PollForDecisionTaskOutput;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RecordActivityTaskHeartbeat: {
    input: RecordActivityTaskHeartbeatInput;
    output: RecordActivityTaskHeartbeatOutput;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RegisterActivityType: {
    input: RegisterActivityTypeInput;
    output: null;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "TypeAlreadyExistsFault" | "UnknownResourceFault";
  };
  RegisterDomain: {
    input: RegisterDomainInput;
    output: null;
    faults: "DomainAlreadyExistsFault" | "LimitExceededFault" | "OperationNotPermittedFault" | "TooManyTagsFault";
  };
  RegisterWorkflowType: {
    input: RegisterWorkflowTypeInput;
    output: null;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "TypeAlreadyExistsFault" | "UnknownResourceFault";
  };
  RequestCancelWorkflowExecution: {
    input: RequestCancelWorkflowExecutionInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RespondActivityTaskCanceled: {
    input: RespondActivityTaskCanceledInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RespondActivityTaskCompleted: {
    input: RespondActivityTaskCompletedInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RespondActivityTaskFailed: {
    input: RespondActivityTaskFailedInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  RespondDecisionTaskCompleted: {
    input: RespondDecisionTaskCompletedInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  SignalWorkflowExecution: {
    input: SignalWorkflowExecutionInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  StartWorkflowExecution: {
    input: StartWorkflowExecutionInput;
    output: StartWorkflowExecutionOutput;
    faults: "DefaultUndefinedFault" | "LimitExceededFault" | "OperationNotPermittedFault" | "TypeDeprecatedFault" | "UnknownResourceFault" | "WorkflowExecutionAlreadyStartedFault";
  };
  TagResource: {
    input: TagResourceInput;
    output: null;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "TooManyTagsFault" | "UnknownResourceFault";
  };
  TerminateWorkflowExecution: {
    input: TerminateWorkflowExecutionInput;
    output: null;
    faults: "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  UndeprecateActivityType: {
    input: UndeprecateActivityTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeAlreadyExistsFault" | "UnknownResourceFault";
  };
  UndeprecateDomain: {
    input: UndeprecateDomainInput;
    output: null;
    faults: "DomainAlreadyExistsFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
  UndeprecateWorkflowType: {
    input: UndeprecateWorkflowTypeInput;
    output: null;
    faults: "OperationNotPermittedFault" | "TypeAlreadyExistsFault" | "UnknownResourceFault";
  };
  UntagResource: {
    input: UntagResourceInput;
    output: null;
    faults: "LimitExceededFault" | "OperationNotPermittedFault" | "UnknownResourceFault";
  };
}

/** The name of an operation. */
export type OperationName = keyof Operations;

/** The name of a fault. */
export type FaultName = "DefaultUndefinedFault" | "DomainAlreadyExistsFault" | "DomainDeprecatedFault" | "LimitExceededFault" | "OperationNotPermittedFault" | "TooManyTagsFault" | "TypeAlreadyExistsFault" | "TypeDeprecatedFault" | "TypeNotDeprecatedFault" | "UnknownResourceFault" | "WorkflowExecutionAlreadyStartedFault";
