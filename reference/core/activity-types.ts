import type { ActivityTypeConfiguration, ActivityTypeInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { ActivityTypeEntry } from "./domain.js";
import { checkDurations } from "./durations.js";
import type { Handlers } from "./handler.js";
import { type TypeKind, typeInfo } from "./registered-types.js";
import { typeOperations } from "./type-operations.js";

/** Activity types among the types of a domain. */
export const activityTypes: TypeKind<ActivityTypeConfiguration> = {
  label: "ActivityType",
  registryOf: (domain) => domain.activityTypes,
  quota: "activityTypes",
};

const operations = typeOperations(activityTypes);

/** The operations on activity types. */
export const activityTypeHandlers: Pick<
  Handlers,
  | "RegisterActivityType"
  | "DescribeActivityType"
  | "DeprecateActivityType"
  | "UndeprecateActivityType"
  | "DeleteActivityType"
  | "ListActivityTypes"
> = {
  RegisterActivityType: (turn, input) => {
    const {
      defaultTaskStartToCloseTimeout,
      defaultTaskHeartbeatTimeout,
      defaultTaskScheduleToStartTimeout,
      defaultTaskScheduleToCloseTimeout,
    } = input;
    checkDurations({
      defaultTaskStartToCloseTimeout,
      defaultTaskHeartbeatTimeout,
      defaultTaskScheduleToStartTimeout,
      defaultTaskScheduleToCloseTimeout,
    });
    const defaults = defined<ActivityTypeConfiguration>({
      defaultTaskStartToCloseTimeout,
      defaultTaskHeartbeatTimeout,
      defaultTaskList: input.defaultTaskList && { name: input.defaultTaskList.name },
      defaultTaskPriority: input.defaultTaskPriority,
      defaultTaskScheduleToStartTimeout,
      defaultTaskScheduleToCloseTimeout,
    });
    return operations.register(turn, { ...input, defaults });
  },

  DescribeActivityType: (turn, { domain, activityType }) => {
    const type = operations.find(turn, domain, activityType);
    return { typeInfo: infoOf(type), configuration: type.defaults };
  },

  DeprecateActivityType: (turn, { domain, activityType }) => operations.deprecate(turn, domain, activityType),
  UndeprecateActivityType: (turn, { domain, activityType }) =>
    operations.undeprecate(turn, domain, activityType),
  DeleteActivityType: (turn, { domain, activityType }) => operations.delete(turn, domain, activityType),

  ListActivityTypes: (turn, input) => {
    const page = operations.list(turn, input);
    return { typeInfos: page.entries.map(infoOf), ...page.next };
  },
};

function infoOf(type: ActivityTypeEntry): ActivityTypeInfo {
  const { name, version } = type;
  return { activityType: { name, version }, ...typeInfo(type) };
}
