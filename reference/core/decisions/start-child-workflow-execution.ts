import type {
  StartChildWorkflowExecutionDecisionAttributes,
  StartChildWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { executionName, isOpen } from "../execution.js";
import { record } from "../record.js";
import { startExecution } from "../start-execution.js";
import type { StartSettings } from "../start-settings.js";
import { startedAttributes } from "../started-attributes.js";
import { recordAndWake } from "../wake.js";
import { type DecidedStart, decidedStart } from "./decided-start.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

type Attributes = StartChildWorkflowExecutionDecisionAttributes;
type Cause = StartChildWorkflowExecutionFailedCause;

/**
 * Asks for a child execution. It is started after the other decisions of the batch, and the failure for an id that is in
 * use comes only then.
 */
export const startChildWorkflowExecution: DecisionRule<Attributes, Cause> = {
  rateExceeded: "CHILD_CREATION_RATE_EXCEEDED",

  enact: (scene, attributes) => {
    const { domain, state } = scene.execution;
    const { quotas } = scene.turn.world.settings;
    const run = decidedStart(domain, attributes.workflowType, attributes);
    if (typeof run === "string") return run;
    if (state.children.size >= quotas.openChildWorkflowExecutions) return "OPEN_CHILDREN_LIMIT_EXCEEDED";
    if (domain.open.size >= quotas.openWorkflowExecutions) return "OPEN_WORKFLOWS_LIMIT_EXCEEDED";
    const initiatedEventId = initiate(scene, attributes, run.settings);
    const child = { ...run, attributes, initiatedEventId };
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

interface Child extends DecidedStart {
  readonly attributes: Attributes;
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
