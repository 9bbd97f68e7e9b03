import type { OperationSpec, Specs } from "../model/spec.js";
import { inputMembers, type Member } from "./members.js";
import { type InputKeyword, inputKeywords, inputRequirement } from "./requirement-id.js";

/** One keyword on one member of an operation's input. */
export interface Constraint {
  readonly requirement: string;
  readonly operation: string;
  readonly member: Member;
  readonly keyword: InputKeyword;
}

/** Each constraint on the input of an operation, in the order of members and keywords. */
export function inputConstraints(specs: Specs, spec: OperationSpec): Constraint[] {
  return inputMembers(specs, spec).flatMap((member) => constraintsOn(spec.operation, member));
}

/** Each constraint on one member of an operation's input. */
export function constraintsOn(operation: string, member: Member): Constraint[] {
  return keywordsOn(member).map((keyword) => ({
    requirement: inputRequirement(operation, member.path, keyword),
    operation,
    member,
    keyword,
  }));
}

/** The keywords that a member is under. */
export function keywordsOn({ required, schema }: Member): InputKeyword[] {
  return inputKeywords.filter((keyword) =>
    keyword === "required" ? required : schema[keyword] !== undefined,
  );
}
