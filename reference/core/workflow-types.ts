import type { WorkflowTypeConfiguration, WorkflowTypeInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { WorkflowTypeEntry } from "./domain.js";
import { checkDurations } from "./durations.js";
import type { Handlers } from "./handler.js";
import { type TypeKind, typeInfo } from "./registered-types.js";
import { typeOperations } from "./type-operations.js";

/** Workflow types among the types of a domain. */
export const workflowTypes: TypeKind<WorkflowTypeConfiguration> = {
  label: "WorkflowType",
  registryOf: (domain) => domain.workflowTypes,
  quota: "workflowTypes",
};

const operations = typeOperations(workflowTypes);

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
    const defaults = defined<WorkflowTypeConfiguration>({
      defaultTaskStartToCloseTimeout,
      defaultExecutionStartToCloseTimeout,
      defaultTaskList: input.defaultTaskList && { name: input.defaultTaskList.name },
      defaultTaskPriority: input.defaultTaskPriority,
      defaultChildPolicy: input.defaultChildPolicy,
      defaultLambdaRole: input.defaultLambdaRole,
    });
    return operations.register(turn, { ...input, defaults });
  },

  DescribeWorkflowType: (turn, { domain, workflowType }) => {
    const type = operations.find(turn, domain, workflowType);
    return { typeInfo: infoOf(type), configuration: type.defaults };
  },

  DeprecateWorkflowType: (turn, { domain, workflowType }) => operations.deprecate(turn, domain, workflowType),
  UndeprecateWorkflowType: (turn, { domain, workflowType }) =>
    operations.undeprecate(turn, domain, workflowType),
  DeleteWorkflowType: (turn, { domain, workflowType }) => operations.delete(turn, domain, workflowType),

  ListWorkflowTypes: (turn, input) => {
    const page = operations.list(turn, input);
    return { typeInfos: page.entries.map(infoOf), ...page.next };
  },
};

function infoOf(type: WorkflowTypeEntry): WorkflowTypeInfo {
  const { name, version } = type;
  return { workflowType: { name, version }, ...typeInfo(type) };
}
