import type { Report, RequirementResult } from "../../model/report.js";
import { formatText } from "../format-value.js";
import type { Blockage, Findings } from "../group-findings.js";
import { caseList } from "./case-list.js";
import { mismatchLines } from "./finding-section.js";
import { count, field, heading, indent, type Layout, labelWidth, wrap } from "./layout.js";
import { reproduction } from "./reproduction.js";
import { requirementLines } from "./requirement-lines.js";

const margin = 5;

/** What has to be mended first, each with the cases that can't be judged before. */
export function blockageSection({ blockages, findings }: Findings, report: Report, layout: Layout): string[] {
  if (blockages.length === 0) return [];
  const requirements = new Map(report.requirements.map((one) => [one.id, one] as const));
  const numbers = new Map(
    findings.map(({ requirement }, index) => [requirement, index + 1] as const).reverse(),
  );
  return [
    ...heading(`BLOCKED (mend ${blockages.length === 1 ? "this" : "these"} first)`, layout),
    ...blockages.flatMap((blockage, index) => {
      const number = numbers.get(blockage.requirement);
      const shown = { blockage, requirement: requirements.get(blockage.requirement), number };
      return [
        titleLine(blockage, index, layout),
        ...indent(blockageLines(shown, report, layout), margin),
        "",
      ];
    }),
  ];
}

interface Shown {
  readonly blockage: Blockage;
  readonly requirement: RequirementResult | undefined;
  /** Number of the divergence that shows the same requirement, if there is one. */
  readonly number: number | undefined;
}

function titleLine({ requirement, cases }: Blockage, index: number, layout: Layout): string {
  const behind = layout.dim(`(${count(cases.length, "case")} behind it)`);
  const mark = layout.doubtful("■");
  return `${mark} ${`B${index + 1}`.padEnd(margin - 3)} ${layout.bold(formatText(requirement, 200))} ${behind}`;
}

function blockageLines({ blockage, requirement, number }: Shown, report: Report, layout: Layout): string[] {
  const width = layout.width - margin - labelWidth;
  const { cases, example } = blockage;
  const reason = field("because", wrap(formatText(cases[0].blockedBy?.reason ?? "", 400), width), layout);
  const blocked = field("blocks", caseList(cases, width), layout);
  if (number !== undefined) return [...reason, ...blocked, ...field("see", [`divergence ${number}`], layout)];
  const { mismatch, result } = example;
  return [
    ...requirementLines(requirement, layout),
    "",
    ...reason,
    ...(mismatch ? mismatchLines({ mismatch, result }, layout) : []),
    ...blocked,
    ...reproduction(example, report.header, layout),
  ];
}
