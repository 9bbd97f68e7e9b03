import type { StartWorkflowExecutionInput } from "../../generated/types.js";
import { closeExecution } from "./close-execution.js";
import { defined } from "./defined.js";
import type { Domain, WorkflowTypeEntry } from "./domain.js";
import { checkDurations } from "./durations.js";
import type { AttributesOf } from "./events/event.js";
import { Fault, unknownResource } from "./fault.js";
import { findDomain, findOpenExecution } from "./find.js";
import type { Handlers } from "./handler.js";
import { describeType, findType } from "./registered-types.js";
import { startExecution } from "./start-execution.js";
import { resolveStart, type StartSettings } from "./start-settings.js";
import { startedAttributes } from "./started-attributes.js";
import { recordAndWake } from "./wake.js";
import { workflowTypes } from "./workflow-types.js";

/** The operations that start executions and act on open ones from outside. */
export const executionHandlers: Pick<
  Handlers,
  | "StartWorkflowExecution"
  | "SignalWorkflowExecution"
  | "RequestCancelWorkflowExecution"
  | "TerminateWorkflowExecution"
> = {
  StartWorkflowExecution: (turn, input) => {
    const { executionStartToCloseTimeout, taskStartToCloseTimeout } = input;
    checkDurations({ executionStartToCloseTimeout, taskStartToCloseTimeout });
    const domain = findDomain(turn.world, input.domain);
    const type = findStartableType(domain, input);
    const settings = settingsOf(input, type);
    const { workflowId } = input;
    if (domain.open.has(workflowId)) throw new Fault("WorkflowExecutionAlreadyStartedFault", "");
    if (domain.open.size >= turn.world.settings.quotas.openWorkflowExecutions) {
      throw new Fault("LimitExceededFault", "The limit of open executions in the domain is reached");
    }
    const attributes = startedAttributes({ settings, type, parentInitiatedEventId: 0 }, input);
    return { runId: startExecution(turn, { domain, workflowId, attributes }).runId };
  },

  SignalWorkflowExecution: (turn, input) => {
    const execution = findOpenExecution(turn.world, findDomain(turn.world, input.domain), input);
    const { signalName, input: data } = input;
    recordAndWake(
      { turn, execution },
      "WorkflowExecutionSignaled",
      defined<AttributesOf<"WorkflowExecutionSignaled">>({
        signalName,
        input: data,
        externalInitiatedEventId: 0,
      }),
    );
    return null;
  },

  RequestCancelWorkflowExecution: (turn, input) => {
    const execution = findOpenExecution(turn.world, findDomain(turn.world, input.domain), input);
    recordAndWake({ turn, execution }, "WorkflowExecutionCancelRequested", { externalInitiatedEventId: 0 });
    return null;
  },

  TerminateWorkflowExecution: (turn, input) => {
    const execution = findOpenExecution(turn.world, findDomain(turn.world, input.domain), input);
    const { reason, details, childPolicy = execution.state.started.childPolicy } = input;
    closeExecution(
      { turn, execution },
      {
        type: "WorkflowExecutionTerminated",
        attributes: defined<AttributesOf<"WorkflowExecutionTerminated">>({
          cause: "OPERATOR_INITIATED",
          childPolicy,
          reason,
          details,
        }),
        childPolicy,
      },
    );
    return null;
  },
};

function findStartableType(domain: Domain, input: StartWorkflowExecutionInput): WorkflowTypeEntry {
  const type = findType(workflowTypes, domain, input.workflowType);
  if (type.deprecationDate !== undefined) {
    throw new Fault("TypeDeprecatedFault", describeType(workflowTypes, type));
  }
  if (domain.status === "DEPRECATED") throw unknownResource(`Domain is deprecated: ${domain.name}`);
  return type;
}

function settingsOf(input: StartWorkflowExecutionInput, type: WorkflowTypeEntry): StartSettings {
  const resolution = resolveStart(input, type.defaults);
  if ("settings" in resolution) return resolution.settings;
  throw new Fault("DefaultUndefinedFault", resolution.missing);
}
