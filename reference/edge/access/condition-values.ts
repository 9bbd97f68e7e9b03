import { activityTypes } from "../../core/activity-types.js";
import type { Domain } from "../../core/domain.js";
import { seekType, type TypeName } from "../../core/registered-types.js";
import { workflowTypes } from "../../core/workflow-types.js";
import { conditionKeys } from "./condition-keys.js";

type Values = Map<string, readonly string[]>;

/** An operation or a decision as policies look at it. */
export interface Attempt {
  /** The operation, or the type of the decision. */
  readonly name: string;
  /** Its input, or the attributes of the decision. */
  readonly input: object;
  readonly domain: Domain | undefined;
  /** For a decision: the type of the execution. */
  readonly workflowType?: TypeName;
}

/** The values that conditions of a policy are held against. */
export function conditionValues(attempt: Attempt): Values {
  const values: Values = new Map();
  for (const [key, path] of Object.entries(conditionKeys[attempt.name] ?? {})) {
    const value = path === "taskList.name" ? taskListOf(attempt) : textAt(attempt.input, path);
    if (value !== undefined) values.set(key, [value]);
  }
  for (const [key, value] of attempt.domain?.tags ?? []) values.set(`aws:ResourceTag/${key}`, [value]);
  addRequestTags(
    values,
    attempt.input as { readonly tags?: readonly Tag[]; readonly tagKeys?: readonly string[] },
  );
  return values;
}

interface Tag {
  readonly key: string;
  readonly value?: string;
}

function addRequestTags(
  values: Values,
  { tags, tagKeys }: { readonly tags?: readonly Tag[]; readonly tagKeys?: readonly string[] },
): void {
  for (const { key, value = "" } of tags ?? []) values.set(`aws:RequestTag/${key}`, [value]);
  const keys = tags?.map(({ key }) => key) ?? tagKeys;
  if (keys) values.set("aws:TagKeys", keys);
}

/** The default of the type counts as the value of a list that is left out. */
function taskListOf({ name, input, domain, workflowType }: Attempt): string | undefined {
  const given = textAt(input, "taskList.name");
  if (given !== undefined || !domain) return given;
  const { activityType, workflowType: named, workflowTypeVersion } = input as Record<string, unknown>;
  if (name === "ScheduleActivityTask") {
    return seekType(activityTypes, domain, activityType as TypeName)?.defaults.defaultTaskList?.name;
  }
  const own = workflowType && {
    ...workflowType,
    ...(workflowTypeVersion ? { version: workflowTypeVersion as string } : {}),
  };
  const type = (named as TypeName | undefined) ?? own;
  return type && seekType(workflowTypes, domain, type)?.defaults.defaultTaskList?.name;
}

function textAt(input: object, path: string): string | undefined {
  const value = path
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], input);
  return typeof value === "string" ? value : undefined;
}
