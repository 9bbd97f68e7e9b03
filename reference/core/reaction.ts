import type { EventType, HistoryEvent } from "../../generated/types.js";
import type { AttributesOf } from "./events/event.js";
import type { Scene } from "./scene.js";

/** What each type of event starts and stops. The state has taken the event in already. */
export type Reactions = {
  readonly [T in EventType]?: (scene: Scene, attributes: AttributesOf<T>, event: HistoryEvent) => void;
};
