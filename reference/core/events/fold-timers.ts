import type { ExecutionState } from "./execution-state.js";
import type { Folds } from "./folds.js";

const close = (state: ExecutionState, { timerId }: { readonly timerId: string }) => {
  state.timers.delete(timerId);
};

/** The events of timers. */
export const foldTimers: Folds = {
  TimerStarted: (state, { timerId }, { eventId }) => {
    state.timers.set(timerId, eventId);
  },
  TimerFired: close,
  TimerCanceled: close,
};
