import { type ConditionBlock, type ConditionValues, conditionsHold } from "./conditions.js";
import { matchesPattern } from "./pattern.js";

/** One text or several. */
export type OneOrMore = string | readonly string[];

/** A statement of an IAM policy. Source: swf-dev-iam-policies.html. */
export interface Statement {
  readonly Sid?: string;
  /** `Allow` or `Deny`, in any letter case. */
  readonly Effect: string;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: ConditionBlock;
}

/** An IAM policy. */
export interface Policy {
  readonly Version?: string;
  readonly Statement: Statement | readonly Statement[];
}

/** What a caller wants to do. */
export interface AccessRequest {
  /** Such as `swf:StartTimer`. */
  readonly action: string;
  /** ARN of a domain. */
  readonly resource: string;
  readonly values: ConditionValues;
}

/** Whether a policy allows a request: some statement does, and none denies it. */
export function isAllowed({ Statement }: Policy, request: AccessRequest): boolean {
  const applying = listOf(Statement).filter((statement) => applies(statement, request));
  const effects = applying.map(({ Effect }) => Effect.toLowerCase());
  return effects.includes("allow") && !effects.includes("deny");
}

function applies(statement: Statement, { action, resource, values }: AccessRequest): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  const isAction = Action ? matchesAny(Action, action, "i") : !matchesAny(NotAction ?? "*", action, "i");
  const isResource = Resource ? matchesAny(Resource, resource) : !matchesAny(NotResource ?? [], resource);
  return isAction && isResource && conditionsHold(Condition, values);
}

function matchesAny(patterns: OneOrMore, text: string, flags = ""): boolean {
  return listOf(patterns).some((pattern) => matchesPattern(pattern, text, flags));
}

/** Gives a list as it is, and anything else as a list of one. */
export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
