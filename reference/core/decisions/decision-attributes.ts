import type { Decision } from "../../../generated/types.js";

/** The attributes that belong to the type of a decision, if it has them. */
export function decisionAttributes(decision: Decision): object | undefined {
  const { decisionType } = decision;
  const member = `${decisionType.charAt(0).toLowerCase()}${decisionType.slice(1)}DecisionAttributes`;
  return decision[member as Exclude<keyof Decision, "decisionType">];
}
