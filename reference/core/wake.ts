import type { EventType } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { AttributesOf } from "./events/event.js";
import { decisionTaskList } from "./events/execution-state.js";
import { isOpen } from "./execution.js";
import { record } from "./record.js";
import type { Scene } from "./scene.js";

/**
 * Schedules a decision task, if the execution is open and none waits already. It is recorded at once even while another
 * one runs, but can be polled for only when that one is closed.
 */
export function wake(scene: Scene): void {
  const { state } = scene.execution;
  if (!isOpen(scene.execution) || state.waitingDecision) return;
  record(
    scene,
    "DecisionTaskScheduled",
    defined<AttributesOf<"DecisionTaskScheduled">>({
      taskList: decisionTaskList(state),
      taskPriority: state.started.taskPriority,
      startToCloseTimeout: state.started.taskStartToCloseTimeout,
      scheduleToStartTimeout: state.taskListOverride?.scheduleToStartTimeout ?? "NONE",
    }),
  );
}

/** Records an event that the decider has to know of. */
export function recordAndWake<T extends EventType>(scene: Scene, type: T, attributes: AttributesOf<T>): void {
  record(scene, type, attributes);
  wake(scene);
}
