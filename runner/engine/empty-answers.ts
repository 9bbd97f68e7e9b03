import { isAccepted } from "../expect/outcome-mismatches.js";
import type { Verdict } from "../model/result.js";
import type { Trace } from "./trace.js";

/** Whether the empty answers of a target can be taken for success: an endpoint may answer so to everything. */
export interface EmptyAnswers {
  /** Trusts them from now on: the target served what needs more than empty answers. */
  trust(): void;
  /** Asks the target, unless that is settled already. */
  areTrusted(): Promise<boolean>;
}

/**
 * Trusts nothing at first.
 * @param ask - has the target list its domains, and judges the answer
 */
export function emptyAnswers(ask: () => Promise<Verdict>): EmptyAnswers {
  let asked: Promise<boolean> | undefined;
  return {
    trust: () => {
      asked = Promise.resolve(true);
    },
    areTrusted: () => {
      asked ??= ask().then((verdict) => {
        // Trouble of the connection settles nothing.
        if (verdict === "errored") asked = undefined;
        return verdict === "passed";
      });
      return asked;
    },
  };
}

/** Whether all that was answered is success without a word, fixtures included. */
export function sawOnlyEmptyAnswers({ exchanges }: Trace): boolean {
  return (
    exchanges.length > 0 &&
    exchanges.every(({ response }) => response && isAccepted(response) && response.body === "")
  );
}
