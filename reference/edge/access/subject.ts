import type { Call } from "../../core/apply.js";
import type { Domain } from "../../core/domain.js";
import type { Execution } from "../../core/execution.js";
import { lookUp } from "../../core/registry.js";
import { readTaskToken } from "../../core/task-token.js";
import type { World } from "../../core/world.js";

/** What a call is about, as far as it exists. */
export interface Subject {
  readonly domain: Domain | undefined;
  /** ARN of the domain, which need not exist. */
  readonly resource: string;
  /** For calls with a task token: the execution of the task. */
  readonly execution: Execution | undefined;
}

interface Naming {
  readonly domain?: string;
  readonly name?: string;
  readonly resourceArn?: string;
  readonly taskToken?: string;
}

/** Finds the domain that a call is about, by its name, its ARN or a task token. A `ValidationException` for a bad token. */
export function subjectOf(world: World, { operation, input }: Call): Subject {
  const { domain: named, name, resourceArn, taskToken } = input as Naming;
  const execution = taskToken === undefined ? undefined : runOf(world, operation, taskToken);
  const byArn = resourceArn?.slice(resourceArn.indexOf("/domain/") + "/domain/".length);
  const domainName =
    execution?.domain.name ?? named ?? byArn ?? (operation === "ListDomains" ? "*" : name) ?? "*";
  const { region, account } = world.settings;
  return {
    domain: lookUp(world.domains, [domainName, ""]),
    resource: resourceArn ?? `arn:aws:swf:${region}:${account}:/domain/${domainName}`,
    execution,
  };
}

function runOf(world: World, operation: string, taskToken: string): Execution | undefined {
  const kind = operation === "RespondDecisionTaskCompleted" ? "decision" : "activity";
  return world.runs.get(readTaskToken(kind, taskToken).runId);
}
