import type {
  ActivityTaskScheduledEventAttributes,
  CloseStatus,
  DecisionTaskScheduledEventAttributes,
  LambdaFunctionScheduledEventAttributes,
  StartChildWorkflowExecutionInitiatedEventAttributes,
  TaskList,
  WorkflowExecutionStartedEventAttributes,
} from "../../../generated/types.js";

/** A decision task that was scheduled and isn't closed. */
export interface OpenDecisionTask {
  readonly scheduledEventId: number;
  readonly scheduled: DecisionTaskScheduledEventAttributes;
  /** 0 while it waits. */
  readonly startedEventId: number;
}

/** An activity task that was scheduled and isn't closed. */
export interface OpenActivityTask {
  readonly scheduledEventId: number;
  readonly scheduled: ActivityTaskScheduledEventAttributes;
  /** 0 while it waits. */
  startedEventId: number;
  /** 0 if no cancellation was requested. */
  cancelRequestedEventId: number;
}

/** A child that was asked for and isn't closed. */
export interface OpenChild {
  readonly initiatedEventId: number;
  readonly initiated: StartChildWorkflowExecutionInitiatedEventAttributes;
  /** 0 until it is started. */
  startedEventId: number;
}

/** A Lambda task that was scheduled and isn't closed. */
export interface OpenLambdaTask {
  readonly scheduledEventId: number;
  readonly scheduled: LambdaFunctionScheduledEventAttributes;
  /** 0 until it is started. */
  startedEventId: number;
}

/** For which decision tasks another list than that of the start is used. */
export interface TaskListOverride {
  readonly taskList: TaskList;
  /** Absent if the override is for good. */
  readonly scheduleToStartTimeout?: string;
}

/** What a history adds up to. */
export interface ExecutionState {
  readonly started: WorkflowExecutionStartedEventAttributes;
  /** Epoch seconds. */
  readonly startTimestamp: number;
  closeStatus: CloseStatus | undefined;
  closeTimestamp: number | undefined;
  cancelRequested: boolean;
  /** The decision task that a decider has. */
  runningDecision: OpenDecisionTask | undefined;
  /** The decision task that waits, for a poll or for the end of the running one. */
  waitingDecision: OpenDecisionTask | undefined;
  /** The start of the decision task that was completed last; 0 if none was. */
  previousStartedEventId: number;
  taskListOverride: TaskListOverride | undefined;
  latestExecutionContext: string | undefined;
  latestActivityTaskTimestamp: number | undefined;
  /** By the id of the scheduled event. */
  readonly activities: Map<number, OpenActivityTask>;
  /** Scheduled events of open activity tasks by activity id. */
  readonly activityIds: Map<string, number>;
  /** Started events of open timers by timer id. */
  readonly timers: Map<string, number>;
  /** By the id of the initiated event. */
  readonly children: Map<number, OpenChild>;
  /** How many of the children were started. */
  startedChildren: number;
  /** By the id of the scheduled event. */
  readonly lambdas: Map<number, OpenLambdaTask>;
  /** Ids of open Lambda tasks. */
  readonly lambdaIds: Set<string>;
}

/** The state right after the event that starts an execution. */
export function startedState(
  started: WorkflowExecutionStartedEventAttributes,
  timestamp: number,
): ExecutionState {
  return {
    started,
    startTimestamp: timestamp,
    closeStatus: undefined,
    closeTimestamp: undefined,
    cancelRequested: false,
    runningDecision: undefined,
    waitingDecision: undefined,
    previousStartedEventId: 0,
    taskListOverride: undefined,
    latestExecutionContext: undefined,
    latestActivityTaskTimestamp: undefined,
    activities: new Map(),
    activityIds: new Map(),
    timers: new Map(),
    children: new Map(),
    startedChildren: 0,
    lambdas: new Map(),
    lambdaIds: new Set(),
  };
}

/** The list that the next decision task goes to. */
export function decisionTaskList(state: ExecutionState): TaskList {
  return state.taskListOverride?.taskList ?? state.started.taskList;
}
