import type {
  ContinueAsNewWorkflowExecutionDecisionAttributes,
  ContinueAsNewWorkflowExecutionFailedCause,
} from "../../../generated/types.js";
import { closeExecution } from "../close-execution.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { nextRunId, startExecution } from "../start-execution.js";
import { startedAttributes } from "../started-attributes.js";
import { recordAndWake } from "../wake.js";
import { type DecidedStart, decidedStart } from "./decided-start.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

type Attributes = ContinueAsNewWorkflowExecutionDecisionAttributes;
type Cause = ContinueAsNewWorkflowExecutionFailedCause;

/**
 * Closes the execution and starts a run of the same type, of the same or another version, under the same workflow id.
 * What the decision doesn't set comes from the type. A child stays the child of its parent.
 */
export const continueAsNewWorkflowExecution: DecisionRule<Attributes, Cause> = {
  rateExceeded: "CONTINUE_AS_NEW_WORKFLOW_EXECUTION_RATE_EXCEEDED",

  enact: (scene, attributes) => {
    const { domain, state } = scene.execution;
    if (state.waitingDecision) return "UNHANDLED_DECISION";
    const { name, version } = state.started.workflowType;
    const type = { name, version: attributes.workflowTypeVersion ?? version };
    const run = decidedStart(domain, type, attributes);
    if (typeof run === "string") return run;
    continueAsNew(scene, attributes, run);
    return undefined;
  },

  fail: (scene, _, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "ContinueAsNewWorkflowExecutionFailed", { cause, decisionTaskCompletedEventId });
  },
};

function continueAsNew(scene: DecisionScene, { input, tagList }: Attributes, run: DecidedStart): void {
  const { turn, execution, decisionTaskCompletedEventId } = scene;
  const { domain, workflowId } = execution;
  const runId = nextRunId(turn);
  const { parentInitiatedEventId = 0, parentWorkflowExecution } = execution.state.started;
  closeExecution(scene, {
    type: "WorkflowExecutionContinuedAsNew",
    attributes: defined<AttributesOf<"WorkflowExecutionContinuedAsNew">>({
      ...run.settings,
      input,
      tagList,
      workflowType: { name: run.type.name, version: run.type.version },
      newExecutionRunId: runId,
      decisionTaskCompletedEventId,
    }),
  });
  const continuedExecutionRunId = execution.runId;
  const origin = { ...run, parentInitiatedEventId, parentWorkflowExecution, continuedExecutionRunId };
  startExecution(turn, {
    domain,
    workflowId,
    runId,
    attributes: startedAttributes(origin, definedInput(input, tagList)),
  });
}

function definedInput(input: string | undefined, tagList: string[] | undefined) {
  return defined<{ input?: string; tagList?: string[] }>({ input, tagList });
}
