/** The quotas that the service enforces; `serve` and tests may lower them. Source: swf-dg-limits.html. */
export interface Quotas {
  /** Domains of the account, deprecated ones included. */
  readonly registeredDomains: number;
  /** Workflow types of a domain, deprecated ones included. */
  readonly workflowTypes: number;
  /** Activity types of a domain, deprecated ones included. */
  readonly activityTypes: number;
  /** Bytes of a request with its headers. */
  readonly requestSize: number;
  /** Tags of a domain. */
  readonly resourceTags: number;
  /** Open executions of a domain, children included. */
  readonly openWorkflowExecutions: number;
  /** Seconds that an execution may last. */
  readonly workflowExecutionTime: number;
  /** Events of a history. */
  readonly workflowExecutionHistory: number;
  readonly openChildWorkflowExecutions: number;
  /** Polls that may wait at once for tasks of one list. */
  readonly pollersPerTaskList: number;
  /** Activity tasks a second that may be scheduled on one list; enforced with throttling. */
  readonly tasksScheduledPerSecond: number;
  readonly openActivityTasks: number;
  readonly openTimers: number;
  /** Not documented as a number; the cause that names the limit is. */
  readonly openLambdaFunctions: number;
}

/** The documented values. */
export const documentedQuotas: Quotas = {
  registeredDomains: 100,
  workflowTypes: 10_000,
  activityTypes: 10_000,
  requestSize: 1_048_576,
  resourceTags: 50,
  openWorkflowExecutions: 100_000,
  workflowExecutionTime: 31_536_000,
  workflowExecutionHistory: 25_000,
  openChildWorkflowExecutions: 1_000,
  pollersPerTaskList: 1_000,
  tasksScheduledPerSecond: 2_000,
  openActivityTasks: 1_000,
  openTimers: 1_000,
  openLambdaFunctions: 1_000,
};
