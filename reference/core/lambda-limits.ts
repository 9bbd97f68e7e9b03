import { dropDeadline, setDeadline } from "./deadlines.js";
import { milliseconds } from "./durations.js";
import type { Reactions } from "./reaction.js";
import type { Scene } from "./scene.js";

/** Seconds that a Lambda task may take if its decision doesn't say. Source: API_ScheduleLambdaFunctionDecisionAttributes.html. */
const defaultTimeout = "300";

const keyOf = (scheduledEventId: number) => `lambda ${scheduledEventId}`;

const close = (scene: Scene, { scheduledEventId }: { readonly scheduledEventId: number }) =>
  dropDeadline(scene, keyOf(scheduledEventId));

/** A Lambda task runs from its start until it is closed. */
export const lambdaReactions: Reactions = {
  LambdaFunctionStarted: (scene, { scheduledEventId }) => {
    const timeout = scene.execution.state.lambdas.get(scheduledEventId)?.scheduled.startToCloseTimeout;
    setDeadline(scene, {
      key: keyOf(scheduledEventId),
      duration: milliseconds(timeout || defaultTimeout),
      due: { type: "lambda-timeout", runId: scene.execution.runId, scheduledEventId },
    });
  },
  LambdaFunctionCompleted: close,
  LambdaFunctionFailed: close,
  LambdaFunctionTimedOut: close,
};
