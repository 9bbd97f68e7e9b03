import type { EventType, HistoryEvent } from "../../generated/types.js";
import { timestamp } from "./durations.js";
import { type AttributesOf, makeEvent } from "./events/event.js";
import { fold } from "./events/fold.js";
import { react } from "./reactions.js";
import type { Scene } from "./scene.js";

/** Adds an event to a history, takes it into the state, and starts and stops the limits and tasks that it is about. */
export function record<T extends EventType>(
  scene: Scene,
  type: T,
  attributes: AttributesOf<T>,
): HistoryEvent {
  const { turn, execution } = scene;
  const eventId = execution.history.length + 1;
  const event = makeEvent(type, attributes, { eventId, timestamp: timestamp(turn.now) });
  execution.history.push(event);
  fold(execution.state, event);
  react(scene, event);
  if (eventId > turn.world.settings.quotas.workflowExecutionHistory) turn.overlong.add(execution);
  return event;
}
