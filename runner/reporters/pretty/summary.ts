import type { Outcome } from "../../model/outcome.js";
import type { Report } from "../../model/report.js";
import type { Standing, Verdict } from "../../model/result.js";
import { formatText } from "../format-value.js";
import type { Findings } from "../group-findings.js";
import { rerunCommand } from "../rerun-command.js";
import { count, field, heading, indent, type Layout, wrap } from "./layout.js";

const outcomes: Readonly<Record<Outcome, string>> = {
  completed: "",
  interrupted: "The run was interrupted: what is missing here was not checked.",
  "target-died": "The target stopped answering: what is missing here was not checked.",
  "time-limit": "The time limit ended the run: what is missing here was not checked.",
  "max-failures": "The run stopped at the limit of failures: what is missing here was not checked.",
};

/** The findings to show, and all that there are. */
export interface Shown {
  readonly all: Findings;
  readonly findings: Findings;
}

/** The counts, and what to do next. */
export function summary(report: Report, shown: Shown, layout: Layout): string[] {
  return [
    ...heading("SUMMARY", layout),
    ...field("cases       ", [verdictCounts(report, layout)], layout),
    ...field("requirements", [standingCounts(report, layout)], layout),
    ...field("time        ", [duration(report)], layout),
    ...(report.outcome === "completed"
      ? []
      : ["", ...wrap(outcomes[report.outcome], layout.width).map(layout.bad)]),
    "",
    ...conclusion(report, shown, layout),
  ];
}

function verdictCounts({ counts }: Report, layout: Layout): string {
  const part = (verdict: Verdict, style: (text: string) => string) =>
    counts[verdict] === 0 ? [] : [style(`${counts[verdict]} ${verdict}`)];
  const parts = [
    ...part("passed", layout.good),
    ...part("failed", layout.bad),
    ...part("blocked", layout.bad),
    ...part("errored", layout.bad),
    ...part("skipped", layout.doubtful),
  ];
  return parts.length === 0 ? "none ran" : parts.join(", ");
}

function standingCounts({ standings }: Report, layout: Layout): string {
  const part = (standing: Standing, text: string, style: (text: string) => string) =>
    standings[standing] === 0 ? [] : [style(`${standings[standing]} ${text}`)];
  return [
    ...part("conforms", standings.conforms === 1 ? "conforms" : "conform", layout.good),
    ...part("diverges", standings.diverges === 1 ? "diverges" : "diverge", layout.bad),
    ...part("unverified", "unverified", layout.doubtful),
  ].join(", ");
}

function duration({ header, finishedAt }: Report): string {
  const seconds = (Date.parse(finishedAt) - Date.parse(header.startedAt)) / 1000;
  return Number.isFinite(seconds) ? `${seconds.toFixed(1)} s` : "unknown";
}

function conclusion(report: Report, { all, findings }: Shown, layout: Layout): string[] {
  const [blockage] = findings.blockages;
  const shown = findings.findings[0]?.sightings[0].result ?? blockage?.cases[0];
  if (!shown)
    return [hasAny(all) ? layout.good("No divergence but the known ones.") : noDivergence(report, layout)];
  const first = blockage
    ? [`Mend ${formatText(blockage.requirement, 200)} first: ${behind(blockage.cases.length)}.`]
    : [];
  return [
    ...first.flatMap((text) => wrap(text, layout.width)),
    ...wrap("Run one case again (the name of any case above, or a pattern):", layout.width),
    ...indent([layout.bold(rerunCommand(report.header, shown.id))], 2),
  ];
}

function hasAny({ findings, blockages }: Findings): boolean {
  return findings.length + blockages.length > 0;
}

function behind(cases: number): string {
  return `${count(cases, "case")} can't be judged before that`;
}

function noDivergence({ counts, outcome }: Report, layout: Layout): string {
  if (counts.passed === 0) return layout.bad("Nothing was verified: no case could be judged.");
  const rest = counts.errored + counts.skipped;
  if (rest > 0) return `No divergence in what was checked; ${count(rest, "case")} could not be.`;
  return outcome === "completed" ? layout.good("No divergence.") : "No divergence in what was checked.";
}
