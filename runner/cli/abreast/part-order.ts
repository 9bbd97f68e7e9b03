import type { Complaint, ErrorCode } from "../../errors.js";
import type { Outcome } from "../../model/outcome.js";
import type { RunEvent } from "../../model/run-event.js";
import type { RunSettings } from "../run-settings.js";

/** What a thread is asked to do. */
export interface PartOrder {
  readonly settings: RunSettings;
  /** The ids of all cases of the run, and of those that are the thread's share. */
  readonly selected: readonly string[];
  readonly cases: readonly string[];
  readonly keepExchanges: boolean;
}

/** What a thread tells. */
export type PartNews =
  | { readonly type: "event"; readonly event: RunEvent }
  | { readonly type: "outcome"; readonly outcome: Outcome }
  | { readonly type: "trouble"; readonly code: ErrorCode; readonly complaint: Complaint };
