import type { Specs } from "../model/spec.js";
import { pageOf } from "./members.js";

/** One type of decision. */
export interface DecisionType {
  readonly decision: string;
  /** The member of a decision that carries what it needs. */
  readonly attributes: string;
  /** The documentation page of that member's structure. */
  readonly page: string;
}

/** The decision types of the specs, in the documented order. */
export function decisionTypes({ shapes }: Specs): DecisionType[] {
  return (shapes.get("DecisionType")?.enum ?? []).map((decision) => ({
    decision,
    attributes: `${decision.charAt(0).toLowerCase()}${decision.slice(1)}DecisionAttributes`,
    page: pageOf(shapes.get(`${decision}DecisionAttributes`)?.documentation ?? "API_Decision.html"),
  }));
}
