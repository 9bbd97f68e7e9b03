import { defined } from "./defined.js";
import type { AttributesOf } from "./events/event.js";
import { isOpen } from "./execution.js";
import { record } from "./record.js";
import type { Scene } from "./scene.js";
import type { LambdaInvocation, Turn } from "./turn.js";
import { recordAndWake } from "./wake.js";

/** How the call of a Lambda function ended. */
export type LambdaOutcome =
  | { readonly result: string | undefined }
  | { readonly reason: string; readonly details: string | undefined };

/** Starts a scheduled Lambda task, or records that it can't be started for want of a role. */
export function startLambda(scene: Scene, scheduledEventId: number): void {
  const { execution, turn } = scene;
  const task = execution.state.lambdas.get(scheduledEventId);
  if (!task || !isOpen(execution)) return;
  if (!execution.state.started.lambdaRole) {
    recordAndWake(scene, "StartLambdaFunctionFailed", {
      scheduledEventId,
      cause: "ASSUME_ROLE_FAILED",
      message: "The execution has no IAM role by which the function could be invoked.",
    });
    return;
  }
  record(scene, "LambdaFunctionStarted", { scheduledEventId });
  const { name, input } = task.scheduled;
  const invocation = { runId: execution.runId, scheduledEventId, name, input };
  turn.effects.push({ type: "invoke-lambda", invocation });
}

/** Records how the call of a Lambda function ended, unless its task is closed by now. */
export function endLambda(
  turn: Turn,
  { runId, scheduledEventId }: Pick<LambdaInvocation, "runId" | "scheduledEventId">,
  outcome: LambdaOutcome,
): void {
  const execution = turn.world.runs.get(runId);
  const task = execution?.state.lambdas.get(scheduledEventId);
  if (!execution || !task || !isOpen(execution)) return;
  const { startedEventId } = task;
  const scene = { turn, execution };
  const ids = { scheduledEventId, startedEventId };
  if ("reason" in outcome) {
    const attributes = defined<AttributesOf<"LambdaFunctionFailed">>({ ...ids, ...outcome });
    recordAndWake(scene, "LambdaFunctionFailed", attributes);
  } else {
    const attributes = defined<AttributesOf<"LambdaFunctionCompleted">>({ ...ids, ...outcome });
    recordAndWake(scene, "LambdaFunctionCompleted", attributes);
  }
}
