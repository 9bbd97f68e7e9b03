/** The types of the events that close an execution. */
export const closing = /^WorkflowExecution(?:Completed|Failed|Canceled|TimedOut|Terminated|ContinuedAsNew)$/;
