import type {
  ContinueAsNewWorkflowExecutionFailedCause,
  StartChildWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import type { Domain, WorkflowTypeEntry } from "../domain.js";
import { seekType, type TypeName } from "../registered-types.js";
import { type NeededSetting, resolveStart, type StartChoice, type StartSettings } from "../start-settings.js";
import { workflowTypes } from "../workflow-types.js";

/** The causes for which a run that a decision asks for can't be started, whichever decision it is. */
export type StartCause = ContinueAsNewWorkflowExecutionFailedCause & StartChildWorkflowExecutionFailedCause;

/** What a run that a decision asks for is started with. */
export interface DecidedStart {
  readonly type: WorkflowTypeEntry;
  readonly settings: StartSettings;
}

const undefinedCauses: Readonly<Record<NeededSetting, StartCause>> = {
  executionStartToCloseTimeout: "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED",
  taskList: "DEFAULT_TASK_LIST_UNDEFINED",
  taskStartToCloseTimeout: "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED",
  childPolicy: "DEFAULT_CHILD_POLICY_UNDEFINED",
};

/** Finds the type of a run and completes its settings from it, or gives the cause for which that can't be. */
export function decidedStart(domain: Domain, name: TypeName, choice: StartChoice): DecidedStart | StartCause {
  const type = seekType(workflowTypes, domain, name);
  if (!type) return "WORKFLOW_TYPE_DOES_NOT_EXIST";
  if (type.deprecationDate !== undefined) return "WORKFLOW_TYPE_DEPRECATED";
  const resolution = resolveStart(choice, type.defaults);
  if ("missing" in resolution) return undefinedCauses[resolution.missing];
  return { type, settings: resolution.settings };
}
