import type { ActivityTypeConfiguration, ActivityTypeInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { ActivityTypeEntry } from "./domain.js";
import { checkDurations } from "./durations.js";
import { findDomain } from "./find.js";
import type { Handlers } from "./handler.js";
import {
  deleteType,
  deprecateType,
  findType,
  registerType,
  statusOf,
  type TypeKind,
  undeprecateType,
} from "./registered-types.js";
import { registryPage } from "./registry-page.js";

/** Activity types among the types of a domain. */
export const activityTypes: TypeKind<ActivityTypeConfiguration> = {
  label: "ActivityType",
  registryOf: (domain) => domain.activityTypes,
  quota: "activityTypes",
};

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
    const domain = findDomain(turn.world, input.domain);
    const defaults = defined<ActivityTypeConfiguration>({
      defaultTaskStartToCloseTimeout,
      defaultTaskHeartbeatTimeout,
      defaultTaskList: input.defaultTaskList && { name: input.defaultTaskList.name },
      defaultTaskPriority: input.defaultTaskPriority,
      defaultTaskScheduleToStartTimeout,
      defaultTaskScheduleToCloseTimeout,
    });
    return registerType(turn, { kind: activityTypes, domain }, { ...input, defaults });
  },

  DescribeActivityType: ({ world }, input) => {
    const type = findType(activityTypes, findDomain(world, input.domain), input.activityType);
    return { typeInfo: typeInfo(type), configuration: type.defaults };
  },

  DeprecateActivityType: (turn, input) => {
    const type = findType(activityTypes, findDomain(turn.world, input.domain), input.activityType);
    return deprecateType(turn, activityTypes, type);
  },

  UndeprecateActivityType: ({ world }, input) =>
    undeprecateType(
      activityTypes,
      findType(activityTypes, findDomain(world, input.domain), input.activityType),
    ),

  DeleteActivityType: ({ world }, input) => {
    const domain = findDomain(world, input.domain);
    return deleteType(activityTypes, domain, findType(activityTypes, domain, input.activityType));
  },

  ListActivityTypes: (turn, input) => {
    const { registrationStatus, name } = input;
    const page = registryPage(turn, findDomain(turn.world, input.domain).activityTypes, {
      operation: "ListActivityTypes",
      input,
      limit: 1000,
      fits: (type) => statusOf(type) === registrationStatus && (name === undefined || type.name === name),
    });
    return { typeInfos: page.entries.map(typeInfo), ...page.next };
  },
};

function typeInfo(type: ActivityTypeEntry): ActivityTypeInfo {
  const { name, version, description, creationDate, deprecationDate } = type;
  const status = statusOf(type);
  return defined<ActivityTypeInfo>({
    activityType: { name, version },
    status,
    description,
    creationDate,
    deprecationDate,
  });
}
