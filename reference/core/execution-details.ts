import type {
  WorkflowExecutionConfiguration,
  WorkflowExecutionDetail,
  WorkflowExecutionInfo,
  WorkflowExecutionOpenCounts,
} from "../../generated/types.js";
import { defined } from "./defined.js";
import { decisionTaskList, type ExecutionState } from "./events/execution-state.js";
import { findDomain, findExecution } from "./find.js";
import type { Handler } from "./handler.js";
import type { VisibleExecution } from "./visibility.js";

/** What listings and descriptions say of an execution. */
export function executionInfo({ workflowId, runId, state }: VisibleExecution): WorkflowExecutionInfo {
  return defined<WorkflowExecutionInfo>({
    execution: { workflowId, runId },
    workflowType: state.started.workflowType,
    startTimestamp: state.startTimestamp,
    closeTimestamp: state.closeTimestamp,
    executionStatus: state.closeStatus ? "CLOSED" : "OPEN",
    closeStatus: state.closeStatus,
    parent: state.started.parentWorkflowExecution,
    tagList: state.started.tagList,
    cancelRequested: state.cancelRequested,
  });
}

/** The operation that describes an execution, open or closed. */
export const describeExecution: Handler<"DescribeWorkflowExecution"> = ({ world }, { domain, execution }) => {
  const found = findExecution(world, findDomain(world, domain), execution);
  const { state } = found;
  return defined<WorkflowExecutionDetail>({
    executionInfo: executionInfo(found),
    executionConfiguration: configurationOf(state),
    openCounts: openCountsOf(state),
    latestActivityTaskTimestamp: state.latestActivityTaskTimestamp,
    latestExecutionContext: state.latestExecutionContext,
  });
};

function configurationOf(state: ExecutionState): WorkflowExecutionConfiguration {
  const { started } = state;
  return defined<WorkflowExecutionConfiguration>({
    taskStartToCloseTimeout: started.taskStartToCloseTimeout ?? "NONE",
    executionStartToCloseTimeout: started.executionStartToCloseTimeout ?? "NONE",
    taskList: decisionTaskList(state),
    taskPriority: started.taskPriority,
    childPolicy: started.childPolicy,
    lambdaRole: started.lambdaRole,
  });
}

/** A task is open from when it is scheduled until it is closed; at most one decision task counts. */
function openCountsOf(state: ExecutionState): WorkflowExecutionOpenCounts {
  return {
    openActivityTasks: state.activities.size,
    openDecisionTasks: state.runningDecision || state.waitingDecision ? 1 : 0,
    openTimers: state.timers.size,
    openChildWorkflowExecutions: state.startedChildren,
    openLambdaFunctions: state.lambdas.size,
  };
}
