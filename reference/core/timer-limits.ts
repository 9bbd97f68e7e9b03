import { dropDeadline, setDeadline } from "./deadlines.js";
import { milliseconds } from "./durations.js";
import type { Reactions } from "./reaction.js";
import type { Scene } from "./scene.js";

const keyOf = (timerId: string) => `timer ${timerId}`;

const close = (scene: Scene, { timerId }: { readonly timerId: string }) =>
  dropDeadline(scene, keyOf(timerId));

/** Timers run from their start until they fire or are canceled. */
export const timerReactions: Reactions = {
  TimerStarted: (scene, { timerId, startToFireTimeout }) =>
    setDeadline(scene, {
      key: keyOf(timerId),
      duration: milliseconds(startToFireTimeout),
      due: { type: "timer", runId: scene.execution.runId, timerId },
    }),
  TimerFired: close,
  TimerCanceled: close,
};
