import { closeExecution } from "./close-execution.js";
import { defined } from "./defined.js";
import type { Due } from "./due.js";
import type { AttributesOf } from "./events/event.js";
import { forget } from "./retention.js";
import type { Scene } from "./scene.js";
import type { Turn } from "./turn.js";
import { recordAndWake } from "./wake.js";

type DueOf<T extends Due["type"]> = Extract<Due, { readonly type: T }>;

/** What happens when a deadline passes. Source: swf-timeout-types.html. */
const expirations: { readonly [T in Due["type"]]: (scene: Scene, due: DueOf<T>) => void } = {
  "execution-timeout": (scene) => {
    const { childPolicy } = scene.execution.state.started;
    closeExecution(scene, {
      type: "WorkflowExecutionTimedOut",
      attributes: { timeoutType: "START_TO_CLOSE", childPolicy },
    });
  },

  "decision-timeout": (scene, { timeoutType }) => {
    const { runningDecision, waitingDecision } = scene.execution.state;
    const task = timeoutType === "START_TO_CLOSE" ? runningDecision : waitingDecision;
    if (!task) return;
    const { scheduledEventId, startedEventId } = task;
    recordAndWake(scene, "DecisionTaskTimedOut", { scheduledEventId, startedEventId, timeoutType });
  },

  "activity-timeout": (scene, { scheduledEventId, timeoutType }) => {
    const task = scene.execution.state.activities.get(scheduledEventId);
    if (!task) return;
    const details = scene.execution.heartbeats.get(scheduledEventId)?.details;
    const { startedEventId } = task;
    recordAndWake(
      scene,
      "ActivityTaskTimedOut",
      defined<AttributesOf<"ActivityTaskTimedOut">>({
        scheduledEventId,
        startedEventId,
        timeoutType,
        details,
      }),
    );
  },

  timer: (scene, { timerId }) => {
    const startedEventId = scene.execution.state.timers.get(timerId);
    if (startedEventId !== undefined) recordAndWake(scene, "TimerFired", { timerId, startedEventId });
  },

  "lambda-timeout": (scene, { scheduledEventId }) => {
    const task = scene.execution.state.lambdas.get(scheduledEventId);
    if (!task) return;
    const { startedEventId } = task;
    const timeoutType = "START_TO_CLOSE";
    recordAndWake(scene, "LambdaFunctionTimedOut", { scheduledEventId, startedEventId, timeoutType });
  },

  retention: ({ turn, execution }) => forget(turn.world, execution),
};

/** Does what a passed deadline is about. */
export function expire(turn: Turn, due: Due): void {
  const execution = turn.world.runs.get(due.runId);
  const expiration = expirations[due.type] as (scene: Scene, due: Due) => void;
  if (execution) expiration({ turn, execution }, due);
}
