import type { Json } from "../../model/json.js";
import type { MismatchKind } from "../../model/mismatch.js";
import type { ProtocolCheck } from "../protocol-mismatches.js";

/** What a check saw, and what it should have seen. */
export interface Found {
  /** `wrong-value` by default. */
  readonly kind?: MismatchKind;
  readonly pointer: string;
  readonly expected: Json;
  readonly actual: Json;
}

/** A requirement that was checked: it holds, or else this was found. */
export function check(requirement: string, holds: boolean, found: Found): ProtocolCheck {
  return holds ? { requirement } : { requirement, mismatch: { kind: "wrong-value", ...found, requirement } };
}
