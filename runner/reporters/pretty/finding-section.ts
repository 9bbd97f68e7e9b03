import type { Report, RequirementResult } from "../../model/report.js";
import { describeMismatch } from "../describe-mismatch.js";
import { formatText } from "../format-value.js";
import type { Finding, Sighting } from "../group-findings.js";
import { caseList } from "./case-list.js";
import { count, field, heading, indent, type Layout, labelWidth, wrap } from "./layout.js";
import { reproduction } from "./reproduction.js";
import { requirementLines } from "./requirement-lines.js";

const margin = 5;

const environment = [
  "The commands take AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from your shell; they need curl 7.75, jq,",
  "and the domains and types that cases share, which a run leaves in place with --keep-resources.",
].join(" ");

/** Each divergence with what the documentation demands, what the target does, and how to see it again. */
export function findingSection(findings: readonly Finding[], report: Report, layout: Layout): string[] {
  if (findings.length === 0) return [];
  const requirements = new Map(report.requirements.map((one) => [one.id, one] as const));
  return [
    ...heading(`DIVERGENCES (${findings.length})`, layout),
    ...wrap(environment, layout.width).map(layout.dim),
    "",
    ...findings.flatMap((finding, index) => {
      const title = titleLine(finding.requirement, index + 1, layout);
      const requirement = requirements.get(finding.requirement);
      return index < layout.fullFindings
        ? [title, ...indent(fullLines({ finding, requirement, report, layout }), margin), ""]
        : [title, ...indent(briefLines(finding, layout), margin)];
    }),
  ];
}

/** Says what is expected and what came instead. */
export function mismatchLines({ mismatch }: Sighting, layout: Layout): string[] {
  const { what, expected, got } = describeMismatch(mismatch);
  const width = layout.width - margin - labelWidth;
  const line = (label: string, text: string) => field(label, wrap(text, width), layout);
  return [...line("target", what), ...line("expected", expected), ...line("got", got)];
}

function titleLine(id: string, number: number, layout: Layout): string {
  return `${layout.bad("✗")} ${String(number).padEnd(margin - 3)} ${layout.bold(formatText(id, 200))}`;
}

interface Shown {
  readonly finding: Finding;
  readonly requirement: RequirementResult | undefined;
  readonly report: Report;
  readonly layout: Layout;
}

function fullLines({ finding, requirement, report, layout }: Shown): string[] {
  const [first] = finding.sightings;
  return [
    ...requirementLines(requirement, layout),
    "",
    ...mismatchLines(first, layout),
    ...casesOf(finding, layout),
    ...reproduction(first, report.header, layout),
  ];
}

function briefLines(finding: Finding, layout: Layout): string[] {
  const { what } = describeMismatch(finding.sightings[0].mismatch);
  const [first] = finding.sightings;
  const text = `${what}; ${count(finding.sightings.length, "case")}: ${formatText(first.result.id, 120)}`;
  return wrap(text, layout.width - margin);
}

function casesOf({ sightings }: Finding, layout: Layout): string[] {
  const cases = sightings.map(({ result }) => result);
  const name = sightings.length === 1 ? "case" : "cases";
  return field(name, caseList(cases, layout.width - margin - labelWidth), layout);
}
