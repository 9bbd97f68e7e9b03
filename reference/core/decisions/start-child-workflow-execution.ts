import type {
  StartChildWorkflowExecutionDecisionAttributes,
  StartChildWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { WorkflowTypeEntry } from "../domain.js";
import type { AttributesOf } from "../events/event.js";
import { executionName, isOpen } from "../execution.js";
import { record } from "../record.js";
import { seekType } from "../registered-types.js";
import { startExecution } from "../start-execution.js";
import { type NeededSetting, resolveStart, type StartSettings } from "../start-settings.js";
import { startedAttributes } from "../started-attributes.js";
import { recordAndWake } from "../wake.js";
import { workflowTypes } from "../workflow-types.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

type Attributes = StartChildWorkflowExecutionDecisionAttributes;
type Cause = StartChildWorkflowExecutionFailedCause;

const undefinedCauses: Readonly<Record<NeededSetting, Cause>> = {
  executionStartToCloseTimeout: "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED",
  taskList: "DEFAULT_TASK_LIST_UNDEFINED",
  taskStartToCloseTimeout: "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED",
  childPolicy: "DEFAULT_CHILD_POLICY_UNDEFINED",
};

/**
 * Asks for a child execution. It is started after the other decisions of the batch, and the failure for an id that is in
 * use comes only then.
 */
export const startChildWorkflowExecution: DecisionRule<Attributes, Cause> = {
  rateExceeded: "CHILD_CREATION_RATE_EXCEEDED",

  enact: (scene, attributes) => {
    const { domain, state } = scene.execution;
    const { quotas } = scene.turn.world.settings;
    const type = seekType(workflowTypes, domain, attributes.workflowType);
    if (!type) return "WORKFLOW_TYPE_DOES_NOT_EXIST";
    if (type.deprecationDate !== undefined) return "WORKFLOW_TYPE_DEPRECATED";
    const resolution = resolveStart(attributes, type.defaults);
    if ("missing" in resolution) return undefinedCauses[resolution.missing];
    if (state.children.size >= quotas.openChildWorkflowExecutions) return "OPEN_CHILDREN_LIMIT_EXCEEDED";
    if (domain.open.size >= quotas.openWorkflowExecutions) return "OPEN_WORKFLOWS_LIMIT_EXCEEDED";
    const { settings } = resolution;
    const initiatedEventId = initiate(scene, attributes, settings);
    const child = { attributes, type, settings, initiatedEventId };
    scene.turn.deferred.push((turn) => start({ ...scene, turn }, child));
    return undefined;
  },

  fail: (scene, attributes, cause) => recordFailure(scene, attributes, { cause, initiatedEventId: 0 }),
};

function initiate(scene: DecisionScene, attributes: Attributes, settings: StartSettings): number {
  const { decisionTaskCompletedEventId } = scene;
  const { workflowId, workflowType, control, input, tagList } = attributes;
  return record(
    scene,
    "StartChildWorkflowExecutionInitiated",
    defined<AttributesOf<"StartChildWorkflowExecutionInitiated">>({
      workflowId,
      workflowType: { name: workflowType.name, version: workflowType.version },
      control,
      input,
      tagList,
      ...settings,
      decisionTaskCompletedEventId,
    }),
  ).eventId;
}

interface Child {
  readonly attributes: Attributes;
  readonly type: WorkflowTypeEntry;
  readonly settings: StartSettings;
  readonly initiatedEventId: number;
}

function start(scene: DecisionScene, { attributes, type, settings, initiatedEventId }: Child): void {
  const { turn, execution } = scene;
  const { domain } = execution;
  const { workflowId } = attributes;
  if (domain.open.has(workflowId)) {
    recordFailure(scene, attributes, { cause: "WORKFLOW_ALREADY_RUNNING", initiatedEventId });
    return;
  }
  const parentWorkflowExecution = executionName(execution);
  const origin = { settings, type, parentInitiatedEventId: initiatedEventId, parentWorkflowExecution };
  const child = startExecution(turn, {
    domain,
    workflowId,
    attributes: startedAttributes(origin, attributes),
  });
  if (!isOpen(execution)) return;
  recordAndWake(scene, "ChildWorkflowExecutionStarted", {
    workflowExecution: executionName(child),
    workflowType: child.state.started.workflowType,
    initiatedEventId,
  });
}

function recordFailure(
  scene: DecisionScene,
  { workflowId, workflowType, control }: Attributes,
  failure: { readonly cause: Cause; readonly initiatedEventId: number },
): void {
  if (!isOpen(scene.execution)) return;
  const { decisionTaskCompletedEventId } = scene;
  recordAndWake(
    scene,
    "StartChildWorkflowExecutionFailed",
    defined<AttributesOf<"StartChildWorkflowExecutionFailed">>({
      workflowId,
      workflowType: { name: workflowType.name, version: workflowType.version },
      control,
      ...failure,
      decisionTaskCompletedEventId,
    }),
  );
}
