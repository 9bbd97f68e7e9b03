import type { DiffRun, MatrixRow, ReportDiff } from "../../model/report-diff.js";
import { formatText } from "../format-value.js";
import { field, heading, type Layout } from "../pretty/layout.js";
import type { DiffView } from "./diff-view.js";

const column = 4;

/** Signs of standings, in every format. */
export const standingSigns = { conforms: "✓", diverges: "✗", unverified: "?", absent: "·" } as const;

/** Says which runs are compared: a number, a label, and how the requirements stood. */
export function runLines({ runs }: ReportDiff, layout: Layout): string[] {
  return runs.flatMap((run, index) =>
    field(`[${index + 1}]`, [layout.bold(formatText(run.label, 160)), describeRun(run)], layout),
  );
}

/** Says of a run how it was made and how it went. */
export function describeRun(run: DiffRun): string {
  const { standings, suiteVersion, suiteDigest, complete, outcome } = run;
  const digest = suiteDigest.replace(/^sha256:/, "").slice(0, 12);
  const parts = [
    `${standings.conforms} conform, ${standings.diverges} diverge, ${standings.unverified} unverified`,
    `suite ${formatText(suiteVersion, 40)} ${formatText(digest)}`,
    formatText(run.startedAt, 40),
    ...(complete ? [] : ["part of the suite"]),
    ...(outcome === "completed" ? [] : [outcome]),
  ];
  return parts.join("; ");
}

/** Requirements by runs, for three runs or more: those that do not stand the same everywhere. */
export function matrixLines({ diff, uneven }: DiffView, layout: Layout): string[] {
  if (diff.runs.length < 3) return [];
  const shown = uneven.slice(0, layout.fullFindings);
  const rest = uneven.length - shown.length;
  const alike = diff.matrix.length - uneven.length;
  return [
    ...heading("REQUIREMENTS BY RUN", layout),
    layout.dim(diff.runs.map((_, index) => `[${index + 1}]`.padEnd(column)).join("")),
    ...shown.map((row) => rowLine(row, layout)),
    ...(rest > 0 ? [layout.dim(`and ${rest} more; a file shows them all`)] : []),
    layout.dim(
      `${alike} stand the same in every run that has them. ✓ conforms, ✗ diverges, ? unverified, · not in the suite`,
    ),
  ];
}

function rowLine({ requirement, standings }: MatrixRow, layout: Layout): string {
  const styles = {
    conforms: layout.good,
    diverges: layout.bad,
    unverified: layout.doubtful,
    absent: layout.dim,
  };
  const cells = standings.map(
    (standing) => ` ${styles[standing](standingSigns[standing])}${" ".repeat(column - 2)}`,
  );
  return `${cells.join("")}${formatText(requirement, 200)}`;
}
