import type { Decision } from "../../../generated/types.js";
import type { Call } from "../../core/apply.js";
import { decisionAttributes } from "../../core/decisions/decision-attributes.js";
import type { Domain } from "../../core/domain.js";
import { Fault } from "../../core/fault.js";
import type { Permits } from "../../core/turn.js";
import type { World } from "../../core/world.js";
import type { AccessKey } from "./caller.js";
import { type Attempt, conditionValues } from "./condition-values.js";
import { isAllowed } from "./policy.js";
import { subjectOf } from "./subject.js";

/** Decisions that policies don't know: they need no permission of their own. Source: swf-dev-iam-api.html. */
const uncontrolled: ReadonlySet<string> = new Set(["ScheduleLambdaFunction"]);

/** Refuses a call that the policy of its caller doesn't allow, and says which decisions the caller may make. */
export function authorize(world: World, call: Call, caller: AccessKey): Permits {
  const { domain, resource, execution } = subjectOf(world, call);
  const workflowType = execution?.state.started.workflowType;
  const may = (attempt: Attempt) =>
    isAllowed(caller, { action: `swf:${attempt.name}`, resource, values: conditionValues(attempt) });
  if (!may({ name: call.operation, input: call.input, domain })) {
    throw notPermitted(`swf:${call.operation} on resource: ${resource}`);
  }
  passRole(caller, call.input);
  return (decision) =>
    uncontrolled.has(decision.decisionType) || may(attemptOf(decision, domain, workflowType));
}

function attemptOf(
  decision: Decision,
  domain: Domain | undefined,
  workflowType: Attempt["workflowType"],
): Attempt {
  const name = decision.decisionType;
  const input = decisionAttributes(decision) ?? {};
  return workflowType ? { name, input, domain, workflowType } : { name, input, domain };
}

/** Who attaches a role must be allowed to hand it on. Source: lambda-task.html. */
function passRole(caller: AccessKey, input: object): void {
  const { lambdaRole, defaultLambdaRole } = input as {
    readonly lambdaRole?: string;
    readonly defaultLambdaRole?: string;
  };
  const resource = lambdaRole ?? defaultLambdaRole;
  if (resource === undefined) return;
  if (!isAllowed(caller, { action: "iam:PassRole", resource, values: new Map() })) {
    throw notPermitted(`iam:PassRole on resource: ${resource}`);
  }
}

function notPermitted(what: string): Fault {
  return new Fault("OperationNotPermittedFault", `The caller is not authorized to perform: ${what}`);
}
