import type { RequirementResult } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { sourceUrl } from "../source-url.js";
import { type Layout, wrap } from "./layout.js";

/** Says what a requirement demands, how strongly, and where that is written. */
export function requirementLines(requirement: RequirementResult | undefined, layout: Layout): string[] {
  if (!requirement) return [layout.dim("(not among the requirements of this report)")];
  const { level, tier, text, source } = requirement;
  return [
    ...wrap(formatText(text, 600), layout.width - 5),
    layout.dim(`${level}, ${tier}`),
    layout.link(formatText(sourceUrl(source), 240)),
  ];
}
