import type {
  ActivityTypeConfiguration,
  ScheduleActivityTaskDecisionAttributes,
  ScheduleActivityTaskFailedCause,
} from "../../../generated/types.js";
import { activityTypes } from "../activity-types.js";
import { defined } from "../defined.js";
import type { ActivityTypeEntry } from "../domain.js";
import type { AttributesOf } from "../events/event.js";
import { draw } from "../rates.js";
import { record } from "../record.js";
import { seekType } from "../registered-types.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule, DecisionScene } from "./decision-rule.js";

type Attributes = ScheduleActivityTaskDecisionAttributes;
type Cause = ScheduleActivityTaskFailedCause;

/** Schedules a task of a registered activity type; what the decision doesn't set comes from the type. */
export const scheduleActivityTask: DecisionRule<Attributes, Cause> = {
  rateExceeded: "ACTIVITY_CREATION_RATE_EXCEEDED",

  enact: (scene, attributes) => {
    const { domain, state } = scene.execution;
    const type = seekType(activityTypes, domain, attributes.activityType);
    const obstacle = obstacleOf(scene, attributes, type);
    if (obstacle || !type) return obstacle ?? "ACTIVITY_TYPE_DOES_NOT_EXIST";
    const settings = resolve(attributes, type.defaults);
    if ("missing" in settings) return settings.missing;
    if (state.activities.size >= scene.turn.world.settings.quotas.openActivityTasks) {
      return "OPEN_ACTIVITIES_LIMIT_EXCEEDED";
    }
    if (!isListOpen(scene, settings.taskList.name)) return "ACTIVITY_CREATION_RATE_EXCEEDED";
    const { activityId, control, input } = attributes;
    const { decisionTaskCompletedEventId } = scene;
    const activityType = { name: type.name, version: type.version };
    record(
      scene,
      "ActivityTaskScheduled",
      defined<AttributesOf<"ActivityTaskScheduled">>({
        activityType,
        activityId,
        input,
        control,
        ...settings,
        decisionTaskCompletedEventId,
      }),
    );
    return undefined;
  },

  fail: (scene, { activityType, activityId }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "ScheduleActivityTaskFailed", {
      activityType: { name: activityType.name, version: activityType.version },
      activityId,
      cause,
      decisionTaskCompletedEventId,
    });
  },
};

function obstacleOf(
  { execution }: DecisionScene,
  { activityId }: Attributes,
  type: ActivityTypeEntry | undefined,
): Cause | undefined {
  if (!type) return "ACTIVITY_TYPE_DOES_NOT_EXIST";
  if (type.deprecationDate !== undefined) return "ACTIVITY_TYPE_DEPRECATED";
  return execution.state.activityIds.has(activityId) ? "ACTIVITY_ID_ALREADY_IN_USE" : undefined;
}

function resolve(attributes: Attributes, defaults: ActivityTypeConfiguration) {
  const taskList = attributes.taskList ?? defaults.defaultTaskList;
  const scheduleToStartTimeout =
    attributes.scheduleToStartTimeout || defaults.defaultTaskScheduleToStartTimeout;
  const scheduleToCloseTimeout =
    attributes.scheduleToCloseTimeout || defaults.defaultTaskScheduleToCloseTimeout;
  const startToCloseTimeout = attributes.startToCloseTimeout || defaults.defaultTaskStartToCloseTimeout;
  const heartbeatTimeout = attributes.heartbeatTimeout || defaults.defaultTaskHeartbeatTimeout;
  const taskPriority = attributes.taskPriority ?? defaults.defaultTaskPriority;
  if (!taskList) return missing("DEFAULT_TASK_LIST_UNDEFINED");
  if (!scheduleToStartTimeout) return missing("DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED");
  if (!scheduleToCloseTimeout) return missing("DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED");
  if (!startToCloseTimeout) return missing("DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED");
  if (!heartbeatTimeout) return missing("DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED");
  return {
    taskList: { name: taskList.name },
    taskPriority,
    scheduleToStartTimeout,
    scheduleToCloseTimeout,
    startToCloseTimeout,
    heartbeatTimeout,
  };
}

function missing(cause: Cause): { readonly missing: Cause } {
  return { missing: cause };
}

/** With throttling a list takes only so many tasks a second. */
function isListOpen({ turn, execution }: DecisionScene, list: string): boolean {
  const { rates, quotas } = turn.world.settings;
  if (!rates) return true;
  const bucket = quotas.tasksScheduledPerSecond;
  const rate = { bucket, refillPerSecond: bucket / (rates.slowness ?? 1) };
  return draw(turn.world.buckets, { key: JSON.stringify([execution.domain.name, list]), rate }, turn.now);
}
