import type { Mismatch } from "../../model/mismatch.js";
import type { RunHeader } from "../../model/report.js";
import type { CaseResult } from "../../model/result.js";
import { formatCurlSequence } from "../curl/format-curl-sequence.js";
import { findExchange } from "../find-exchange.js";
import { rerunCommand } from "../rerun-command.js";
import { exchangeLines } from "./exchange-lines.js";
import type { Layout } from "./layout.js";

const longestSequence = 10;

/**
 * Shows the exchange that a mismatch was seen in, and how to make it happen again. Without a mismatch it is the last
 * exchange of the case: the one that stopped it.
 */
export function reproduction(shown: Shown, header: RunHeader, layout: Layout): string[] {
  const { result, mismatch } = shown;
  const index = mismatch ? findExchange(result.exchanges, mismatch) : result.exchanges.length - 1;
  const exchange = result.exchanges[index];
  if (!exchange) return ["", layout.bold("again"), rerunCommand(header, result.id)];
  const [title = "", ...commands] = again(result, index + 1, header);
  return ["", ...exchangeLines(exchange, layout, layout.width - 5), "", layout.bold(title), ...commands];
}

interface Shown {
  readonly result: CaseResult;
  readonly mismatch?: Mismatch;
}

function again(result: CaseResult, length: number, header: RunHeader): string[] {
  if (length > longestSequence) {
    return [`again (${length} requests lead here)`, rerunCommand(header, result.id)];
  }
  const sequence = formatCurlSequence(result.exchanges.slice(0, length), header.target);
  return ["again", ...sequence.split("\n")];
}
