import type { WorkflowExecution } from "../../../generated/types.js";
import { executionName, isOpen } from "../execution.js";
import { seekOpenExecution } from "../find.js";
import type { Scene } from "../scene.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

/** What every decision says that asks something of another execution. */
export interface ExternalAttributes {
  readonly workflowId: string;
  readonly runId?: string;
  readonly control?: string;
}

/** What the other execution learns of who asks. */
export interface ExternalOrigin {
  readonly externalInitiatedEventId: number;
  readonly externalWorkflowExecution: WorkflowExecution;
}

/** What the asking execution learns once the other one was reached. */
export interface ExternalReceipt {
  readonly workflowExecution: WorkflowExecution;
  readonly initiatedEventId: number;
}

/** What the asking execution learns if the other one was not reached. */
export interface ExternalFailure<C> {
  readonly workflowId: string;
  readonly runId: string | undefined;
  readonly control: string | undefined;
  readonly cause: C;
  readonly initiatedEventId: number;
  readonly decisionTaskCompletedEventId: number;
}

/** What decisions that ask something of another execution differ in: the events that they record. */
export interface ExternalRequest<A extends ExternalAttributes, C extends string> {
  readonly rateExceeded: C;
  readonly unknownExecution: C;
  /** Records on the asking execution that it asks. Gives the id of the event. */
  readonly initiate: (scene: DecisionScene, attributes: A) => number;
  /** Records on the other execution what is asked of it. */
  readonly receive: (target: Scene, attributes: A, origin: ExternalOrigin) => void;
  /** Records on the asking execution that the other one was reached. */
  readonly confirm: (scene: DecisionScene, receipt: ExternalReceipt) => void;
  /** Records on the asking execution that it asked in vain. */
  readonly fail: (scene: DecisionScene, failure: ExternalFailure<C>) => void;
}

/**
 * The rule for a decision that asks something of an open execution of the domain. It goes out after the other decisions
 * of the batch; an execution that is closed by then learns no more of it. Also a failed request was initiated.
 */
export function externalRequest<A extends ExternalAttributes, C extends string>(
  request: ExternalRequest<A, C>,
): DecisionRule<A, C> {
  const { rateExceeded, initiate } = request;
  return {
    rateExceeded,
    enact: (scene, attributes) => {
      const initiatedEventId = initiate(scene, attributes);
      scene.turn.deferred.push((turn) =>
        deliver(request, { ...scene, turn }, { attributes, initiatedEventId }),
      );
      return undefined;
    },
    fail: (scene, attributes, cause) =>
      giveUp(request, scene, { attributes, cause, initiatedEventId: initiate(scene, attributes) }),
  };
}

interface Initiated<A> {
  readonly attributes: A;
  readonly initiatedEventId: number;
}

function deliver<A extends ExternalAttributes, C extends string>(
  request: ExternalRequest<A, C>,
  scene: DecisionScene,
  { attributes, initiatedEventId }: Initiated<A>,
): void {
  const { turn, execution } = scene;
  const target = seekOpenExecution(turn.world, execution.domain, attributes);
  if (!target) {
    giveUp(request, scene, { attributes, initiatedEventId, cause: request.unknownExecution });
    return;
  }
  request.receive({ turn, execution: target }, attributes, {
    externalInitiatedEventId: initiatedEventId,
    externalWorkflowExecution: executionName(execution),
  });
  if (isOpen(execution))
    request.confirm(scene, { workflowExecution: executionName(target), initiatedEventId });
}

function giveUp<A extends ExternalAttributes, C extends string>(
  request: ExternalRequest<A, C>,
  scene: DecisionScene,
  { attributes, cause, initiatedEventId }: Initiated<A> & { readonly cause: C },
): void {
  if (!isOpen(scene.execution)) return;
  const { workflowId, runId, control } = attributes;
  const { decisionTaskCompletedEventId } = scene;
  request.fail(scene, { workflowId, runId, control, cause, initiatedEventId, decisionTaskCompletedEventId });
}
