import type { ActivityTask } from "../../generated/types.js";
import { limitActivity } from "./activity-limits.js";
import { defined } from "./defined.js";
import type { AttributesOf } from "./events/event.js";
import type { OpenActivityTask } from "./events/execution-state.js";
import { executionName } from "./execution.js";
import { unknownResource } from "./fault.js";
import { findDomain, findOpenRun } from "./find.js";
import type { Handlers } from "./handler.js";
import { record } from "./record.js";
import type { Scene } from "./scene.js";
import { nextTask } from "./task-lists.js";
import { readTaskToken, taskToken } from "./task-token.js";
import type { Turn } from "./turn.js";
import { recordAndWake } from "./wake.js";

/** The operations of activity workers. */
export const activityTaskHandlers: Pick<
  Handlers,
  | "PollForActivityTask"
  | "RecordActivityTaskHeartbeat"
  | "RespondActivityTaskCompleted"
  | "RespondActivityTaskFailed"
  | "RespondActivityTaskCanceled"
> = {
  PollForActivityTask: (turn, { domain, taskList, identity }) => {
    const queued = nextTask(findDomain(turn.world, domain), "activity", taskList.name);
    const execution = queued && turn.world.runs.get(queued.runId);
    const task = execution?.state.activities.get(queued?.scheduledEventId ?? 0);
    if (!execution || !task) return undefined;
    const { scheduledEventId } = task;
    record(
      { turn, execution },
      "ActivityTaskStarted",
      defined<AttributesOf<"ActivityTaskStarted">>({ scheduledEventId, identity }),
    );
    return activityTask({ turn, execution }, task);
  },

  RecordActivityTaskHeartbeat: (turn, { taskToken, details }) => {
    const { scene, task } = findStartedTask(turn, taskToken);
    scene.execution.heartbeats.set(task.scheduledEventId, { details });
    limitActivity(scene, task, "HEARTBEAT");
    return { cancelRequested: task.cancelRequestedEventId > 0 };
  },

  RespondActivityTaskCompleted: (turn, { taskToken, result }) => {
    const { scene, ids } = findStartedTask(turn, taskToken);
    const attributes = defined<AttributesOf<"ActivityTaskCompleted">>({ ...ids, result });
    recordAndWake(scene, "ActivityTaskCompleted", attributes);
    return null;
  },

  RespondActivityTaskFailed: (turn, { taskToken, reason, details }) => {
    const { scene, ids } = findStartedTask(turn, taskToken);
    const attributes = defined<AttributesOf<"ActivityTaskFailed">>({ ...ids, reason, details });
    recordAndWake(scene, "ActivityTaskFailed", attributes);
    return null;
  },

  RespondActivityTaskCanceled: (turn, { taskToken, details }) => {
    const { scene, ids, task } = findStartedTask(turn, taskToken);
    const latestCancelRequestedEventId = task.cancelRequestedEventId || undefined;
    recordAndWake(
      scene,
      "ActivityTaskCanceled",
      defined<AttributesOf<"ActivityTaskCanceled">>({ ...ids, details, latestCancelRequestedEventId }),
    );
    return null;
  },
};

function activityTask({ execution }: Scene, task: OpenActivityTask): ActivityTask {
  const { scheduledEventId, startedEventId, scheduled } = task;
  return defined<ActivityTask>({
    taskToken: taskToken("activity", { runId: execution.runId, scheduledEventId, startedEventId }),
    activityId: scheduled.activityId,
    startedEventId,
    workflowExecution: executionName(execution),
    activityType: scheduled.activityType,
    input: scheduled.input,
  });
}

function findStartedTask(turn: Turn, token: string) {
  const { runId, scheduledEventId, startedEventId } = readTaskToken("activity", token);
  const execution = findOpenRun(turn.world, runId);
  const task = execution.state.activities.get(scheduledEventId);
  if (task?.startedEventId !== startedEventId) {
    throw unknownResource(`Unknown activity, scheduledEventId = ${scheduledEventId}`);
  }
  return { scene: { turn, execution }, task, ids: { scheduledEventId, startedEventId } };
}
