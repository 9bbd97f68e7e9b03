import type { ClientOutcome } from "../model/client-outcome.js";
import { formatText, formatValue } from "./format-value.js";

const longest = 640;

/** Says on one line, in words that are safe to show, what a real client made of the answer to its call. */
export function describeClient(outcome: ClientOutcome): string {
  if ("raised" in outcome) {
    const words = outcome.message.trim().replace(/\s+/g, " ");
    return `raised ${formatText(outcome.raised, 120)}${words === "" ? "" : `: ${formatText(words, longest)}`}`;
  }
  const isEmpty = Object.keys(outcome.returned).length === 0;
  return `returned ${isEmpty ? "nothing" : formatValue(outcome.returned, { total: longest })}`;
}
