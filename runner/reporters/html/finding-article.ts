import type { VNode } from "preact";
import type { Mismatch } from "../../model/mismatch.js";
import type { RunHeader } from "../../model/report.js";
import type { CaseResult } from "../../model/result.js";
import { formatCurlSequence } from "../curl/format-curl-sequence.js";
import { describeMismatch } from "../describe-mismatch.js";
import { findExchange } from "../find-exchange.js";
import { formatText } from "../format-value.js";
import type { Blockage, Finding } from "../group-findings.js";
import { rerunCommand } from "../rerun-command.js";
import { copyable } from "./copyable.js";
import { differenceFigure } from "./difference-figure.js";
import { type Content, element } from "./element.js";
import { exchangeFigure } from "./exchange-figure.js";
import { plural } from "./plural.js";

/** Sequences longer than this are left to the command that runs the case again. */
const longestSequence = 20;

/** One divergence: what is wrong, the exchange that shows it, and how to see it again. */
export function findingArticle({ sightings }: Finding, header: RunHeader): VNode {
  const [{ result, mismatch }] = sightings;
  const { what } = describeMismatch(mismatch);
  return element(
    "article",
    { class: "finding" },
    element("h4", {}, `The target ${what}`),
    differenceFigure(mismatch),
    seenIn(result, sightings.length, mismatch.at),
    ...evidence(result, mismatch, header),
  );
}

/** What stopped cases from being judged, with the exchange that shows it. */
export function blockageArticle({ cases, example }: Blockage, header: RunHeader): VNode {
  const reason = formatText(cases[0].blockedBy?.reason ?? "its setup went wrong", 400);
  const { result, mismatch } = example;
  return element(
    "article",
    { class: "finding" },
    element("h4", {}, `Mend this first: ${plural(cases.length, "case")} can't be judged before`),
    element("p", { class: "because" }, reason),
    mismatch && differenceFigure(mismatch),
    seenIn(result, cases.length, result.blockedBy?.at ?? ""),
    ...evidence(result, mismatch, header),
  );
}

function seenIn({ id }: CaseResult, cases: number, at: string): VNode {
  const others = cases > 1 ? `, and in ${plural(cases - 1, "other case")}` : "";
  return element(
    "p",
    { class: "seen" },
    "Seen in ",
    element("code", {}, formatText(id, 200)),
    at === "" ? "" : ` at ${formatText(at, 160)}`,
    others,
  );
}

// Without a mismatch it is the last exchange of the case: the one that stopped it.
function evidence(result: CaseResult, mismatch: Mismatch | undefined, header: RunHeader): Content[] {
  const { exchanges } = result;
  const index = mismatch ? findExchange(exchanges, mismatch) : exchanges.length - 1;
  const exchange = exchanges[index];
  const leading = exchanges.slice(0, index + 1);
  return [
    exchange && exchangeFigure(exchange, mismatch?.pointer ?? ""),
    leading.length > 0 &&
      leading.length <= longestSequence &&
      copyable(sequenceTitle(leading.length), "curl commands", formatCurlSequence(leading, header.target)),
    copyable("Run the case again", "command to run the case again", rerunCommand(header, result.id)),
  ];
}

function sequenceTitle(length: number): string {
  const requests = length === 1 ? "The same request" : `The same ${length} requests`;
  return `${requests} by curl, with region and keys from your environment`;
}
