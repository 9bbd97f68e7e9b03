import type { Schema } from "../model/spec.js";
import { keywordsOn } from "./constraints.js";
import type { Member } from "./members.js";
import type { InputKeyword } from "./requirement-id.js";

const types: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a structure",
};

const phrases: Readonly<Record<InputKeyword, (schema: Schema) => string>> = {
  required: () => "is required",
  type: ({ type = "" }) => `is ${types[type] ?? type}`,
  minLength: ({ minLength }) => `is at least ${count(minLength, "character")}`,
  maxLength: ({ maxLength }) => `is at most ${count(maxLength, "character")}`,
  pattern: ({ pattern }) => `has the form ${pattern}`,
  not: ({ not }) => `is not the text ${JSON.stringify(not?.const)}`,
  enum: (schema) => `is one of ${schema.enum?.join(", ")}`,
  minimum: ({ minimum }) => `is at least ${minimum}`,
  maximum: ({ maximum }) => `is at most ${maximum}`,
  minItems: ({ minItems }) => `has at least ${count(minItems, "element")}`,
  maxItems: ({ maxItems }) => `has at most ${count(maxItems, "element")}`,
};

/** One constraint in plain words: `workflowId is at most 256 characters`. */
export function describeConstraint({ path, schema }: Member, keyword: InputKeyword): string {
  return `${path} ${phrases[keyword](schema)}`;
}

/** All that an output member promises: `count is always there, is a whole number, is at least 0`. */
export function describeOutputMember(member: Member): string {
  const promises = keywordsOn(member).map((keyword) =>
    keyword === "required" ? "is always there" : phrases[keyword](member.schema),
  );
  return `${member.path} ${promises.join(", ")}`;
}

function count(number: number | undefined, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
