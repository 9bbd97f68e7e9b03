import type { EventType, HistoryEvent } from "../../../generated/types.js";
import type { AttributesOf } from "./event.js";
import type { ExecutionState } from "./execution-state.js";

/** How each type of event changes the state. Types that aren't named change nothing. */
export type Folds = {
  readonly [T in EventType]?: (
    state: ExecutionState,
    attributes: AttributesOf<T>,
    event: HistoryEvent,
  ) => void;
};
