import type {
  ChildPolicy,
  StartWorkflowExecutionInput,
  TaskList,
  WorkflowTypeConfiguration,
} from "../../generated/types.js";

/** What a starter, a parent or a continuing run may say about the run to start. */
export type StartChoice = Pick<
  StartWorkflowExecutionInput,
  | "executionStartToCloseTimeout"
  | "taskStartToCloseTimeout"
  | "taskList"
  | "taskPriority"
  | "childPolicy"
  | "lambdaRole"
>;

/** The settings of a run with the defaults of its type filled in. */
export interface StartSettings {
  readonly executionStartToCloseTimeout: string;
  readonly taskStartToCloseTimeout: string;
  readonly taskList: TaskList;
  readonly childPolicy: ChildPolicy;
  readonly taskPriority: string | undefined;
  readonly lambdaRole: string | undefined;
}

/** A setting that must come from the choice or from the type. */
export type NeededSetting =
  | "executionStartToCloseTimeout"
  | "taskList"
  | "taskStartToCloseTimeout"
  | "childPolicy";

/** Fills in the defaults of a workflow type, or names the first setting that neither has, in the order of the service. */
export function resolveStart(
  choice: StartChoice,
  defaults: WorkflowTypeConfiguration,
): { readonly settings: StartSettings } | { readonly missing: NeededSetting } {
  const executionStartToCloseTimeout =
    choice.executionStartToCloseTimeout || defaults.defaultExecutionStartToCloseTimeout;
  const taskList = choice.taskList ?? defaults.defaultTaskList;
  const taskStartToCloseTimeout = choice.taskStartToCloseTimeout || defaults.defaultTaskStartToCloseTimeout;
  const childPolicy = choice.childPolicy ?? defaults.defaultChildPolicy;
  if (!executionStartToCloseTimeout) return { missing: "executionStartToCloseTimeout" };
  if (!taskList) return { missing: "taskList" };
  if (!taskStartToCloseTimeout) return { missing: "taskStartToCloseTimeout" };
  if (!childPolicy) return { missing: "childPolicy" };
  const taskPriority = choice.taskPriority ?? defaults.defaultTaskPriority;
  const lambdaRole = choice.lambdaRole ?? defaults.defaultLambdaRole;
  return {
    settings: {
      executionStartToCloseTimeout,
      taskStartToCloseTimeout,
      taskList: { name: taskList.name },
      childPolicy,
      taskPriority,
      lambdaRole,
    },
  };
}
