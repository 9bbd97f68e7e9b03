import type { Report } from "../../model/report.js";
import type { Output, Reporter } from "../../model/reporter.js";
import { groupFindings } from "../group-findings.js";
import type { ReporterOptions } from "../reporter-options.js";
import { aftermathSection } from "./aftermath-section.js";
import { blockageSection } from "./blockage-section.js";
import { findingSection } from "./finding-section.js";
import { prettyHeader } from "./header.js";
import { knownSection, newFindings } from "./known-section.js";
import { type Layout, layoutFor } from "./layout.js";
import { operationTable } from "./operation-table.js";
import { reasonSection } from "./reason-section.js";
import { summary } from "./summary.js";

/**
 * A reporter for people: what diverges, where the documentation says so, and how to see it again. Divergences that
 * a baseline excuses get a line each.
 */
export function prettyReporter(out: Output, { known = () => new Set() }: ReporterOptions = {}): Reporter {
  return { onReport: (report) => out.write(formatReport(report, known(report), layoutFor(out))) };
}

function formatReport(report: Report, known: ReadonlySet<string>, layout: Layout): string {
  const all = groupFindings(report);
  const findings = newFindings(all, known);
  const lines = [
    ...prettyHeader(report.header, layout),
    ...operationTable(report, layout),
    ...knownSection(all, known, layout),
    ...aftermathSection(report, layout),
    ...findingSection(findings.findings, report, layout),
    ...blockageSection(findings, report, layout),
    ...reasonSection(report, { status: "errored", title: "ERRORED" }, layout),
    ...reasonSection(report, { status: "skipped", title: "SKIPPED" }, layout),
    ...summary(report, { all, findings }, layout),
  ];
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}
