import { formatText } from "../format-value.js";
import type { Findings } from "../group-findings.js";
import { count, heading, type Layout } from "./layout.js";

/** What is left of the findings without those that only excused cases show. */
export function newFindings({ findings, blockages }: Findings, known: ReadonlySet<string>): Findings {
  return {
    findings: findings.filter(({ sightings }) => !sightings.every(({ result }) => known.has(result.id))),
    blockages: blockages.filter(({ cases }) => !cases.every(({ id }) => known.has(id))),
  };
}

/** A line for each requirement whose divergence a baseline excuses. */
export function knownSection(all: Findings, known: ReadonlySet<string>, layout: Layout): string[] {
  const left = newFindings(all, known);
  const excused = [
    ...all.findings
      .filter((finding) => !left.findings.includes(finding))
      .map(({ requirement, sightings }) => ({ requirement, cases: sightings.length })),
    ...all.blockages
      .filter((blockage) => !left.blockages.includes(blockage))
      .map(({ requirement, cases }) => ({ requirement, cases: cases.length })),
  ];
  if (excused.length === 0) return [];
  return [
    ...heading(`KNOWN (${excused.length}, in the baseline)`, layout),
    ...excused.map(({ requirement, cases }) => knownLine(requirement, cases, layout)),
  ];
}

function knownLine(requirement: string, cases: number, layout: Layout): string {
  return `  ${formatText(requirement, 200)} ${layout.dim(`(${count(cases, "case")})`)}`;
}
