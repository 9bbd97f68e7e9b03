import type { Requirement } from "../model/requirement.js";
import type { CaseResult } from "../model/result.js";
import { resultDetails, resultMessage } from "../reporters/describe-result.js";
import { exchangeLines } from "../reporters/pretty/exchange-lines.js";
import { layoutFor } from "../reporters/pretty/layout.js";

/** How many exchanges are shown; the last ones are those that show the divergence. */
const shownExchanges = 3;
const columns = 110;

/**
 * Makes the error that a case which did not pass fails its test with: what the target does, which requirement that
 * contradicts, where it is written, and the exchanges that show it. It has no stack: nothing of it is in the user's code.
 */
export function divergenceError(result: CaseResult, requirements: ReadonlyMap<string, Requirement>): Error {
  const layout = layoutFor({ write: () => undefined, isTerminal: false, colors: false, columns });
  const exchanges = result.exchanges
    .slice(-shownExchanges)
    .flatMap((exchange) => ["", ...exchangeLines(exchange, layout, columns)]);
  const details = resultDetails(result, requirements);
  const lines = [`${result.status}: ${resultMessage(result)}`, "", ...details, ...exchanges];
  const error = new Error(lines.join("\n").trimEnd());
  error.name = "Divergence";
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
