import type { Requirement } from "../model/requirement.js";
import type { CaseResult } from "../model/result.js";
import { describeMismatch } from "./describe-mismatch.js";
import { formatText } from "./format-value.js";
import { sourceUrl } from "./source-url.js";

/** What is said of a requirement that is contradicted. */
type Demand = Pick<Requirement, "level" | "tier" | "text" | "source">;

/** Says on one line why a case has its verdict: its first mismatch, what blocks it, or the reason. */
export function resultMessage({ status, title, mismatches, blockedBy, reason }: CaseResult): string {
  if (status === "blocked" && blockedBy)
    return formatText(`blocked by ${blockedBy.requirement} at ${blockedBy.at}: ${blockedBy.reason}`);
  const [first] = mismatches;
  if (status !== "failed" || !first) return formatText(reason ?? title);
  const { what, expected, got } = describeMismatch(first);
  return `${formatText(first.requirement)}: ${what}; expected ${expected}, got ${got}`;
}

/** Says at length, a line each, what a case shows: its mismatches, with what they contradict and where that is written. */
export function resultDetails(
  { mismatches, blockedBy }: CaseResult,
  requirements: ReadonlyMap<string, Demand>,
): string[] {
  const blocked = blockedBy
    ? [formatText(blockedBy.requirement), ...demandLines(requirements.get(blockedBy.requirement))]
    : [];
  const lines = mismatches.flatMap((mismatch) => {
    const { what, expected, got } = describeMismatch(mismatch);
    return [
      formatText(mismatch.requirement),
      ...demandLines(requirements.get(mismatch.requirement)),
      `the target ${what} (${formatText(mismatch.at, 200)})`,
      `expected: ${expected}`,
      `got: ${got}`,
    ];
  });
  return [...blocked, ...lines];
}

function demandLines(requirement: Demand | undefined): string[] {
  if (!requirement) return [];
  const { level, tier, text, source } = requirement;
  return [`${formatText(text)} (${level}, ${tier})`, formatText(sourceUrl(source))];
}
