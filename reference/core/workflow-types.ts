import type { WorkflowTypeConfiguration, WorkflowTypeInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { WorkflowTypeEntry } from "./domain.js";
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

/** Workflow types among the types of a domain. */
export const workflowTypes: TypeKind<WorkflowTypeConfiguration> = {
  label: "WorkflowType",
  registryOf: (domain) => domain.workflowTypes,
  quota: "workflowTypes",
};

/** The operations on workflow types. */
export const workflowTypeHandlers: Pick<
  Handlers,
  | "RegisterWorkflowType"
  | "DescribeWorkflowType"
  | "DeprecateWorkflowType"
  | "UndeprecateWorkflowType"
  | "DeleteWorkflowType"
  | "ListWorkflowTypes"
> = {
  RegisterWorkflowType: (turn, input) => {
    const { defaultTaskStartToCloseTimeout, defaultExecutionStartToCloseTimeout } = input;
    checkDurations({ defaultTaskStartToCloseTimeout, defaultExecutionStartToCloseTimeout });
    const domain = findDomain(turn.world, input.domain);
    const defaults = defined<WorkflowTypeConfiguration>({
      defaultTaskStartToCloseTimeout,
      defaultExecutionStartToCloseTimeout,
      defaultTaskList: input.defaultTaskList && { name: input.defaultTaskList.name },
      defaultTaskPriority: input.defaultTaskPriority,
      defaultChildPolicy: input.defaultChildPolicy,
      defaultLambdaRole: input.defaultLambdaRole,
    });
    return registerType(turn, { kind: workflowTypes, domain }, { ...input, defaults });
  },

  DescribeWorkflowType: ({ world }, input) => {
    const type = findType(workflowTypes, findDomain(world, input.domain), input.workflowType);
    return { typeInfo: typeInfo(type), configuration: type.defaults };
  },

  DeprecateWorkflowType: (turn, input) => {
    const type = findType(workflowTypes, findDomain(turn.world, input.domain), input.workflowType);
    return deprecateType(turn, workflowTypes, type);
  },

  UndeprecateWorkflowType: ({ world }, input) =>
    undeprecateType(
      workflowTypes,
      findType(workflowTypes, findDomain(world, input.domain), input.workflowType),
    ),

  DeleteWorkflowType: ({ world }, input) => {
    const domain = findDomain(world, input.domain);
    return deleteType(workflowTypes, domain, findType(workflowTypes, domain, input.workflowType));
  },

  ListWorkflowTypes: (turn, input) => {
    const { registrationStatus, name } = input;
    const page = registryPage(turn, findDomain(turn.world, input.domain).workflowTypes, {
      operation: "ListWorkflowTypes",
      input,
      limit: 1000,
      fits: (type) => statusOf(type) === registrationStatus && (name === undefined || type.name === name),
    });
    return { typeInfos: page.entries.map(typeInfo), ...page.next };
  },
};

function typeInfo(type: WorkflowTypeEntry): WorkflowTypeInfo {
  const { name, version, description, creationDate, deprecationDate } = type;
  const status = statusOf(type);
  return defined<WorkflowTypeInfo>({
    workflowType: { name, version },
    status,
    description,
    creationDate,
    deprecationDate,
  });
}
