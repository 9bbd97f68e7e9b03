import type { RunHeader } from "../model/report.js";
import type { DiffRun } from "../model/report-diff.js";
import type { JudgedRun } from "./judged-run.js";

/** A run with the file that its report came from. */
export interface NamedRun {
  readonly file: string;
  readonly run: JudgedRun;
}

/** Says of each run what it was, under a label that no other has. */
export function describeRuns(named: readonly NamedRun[]): DiffRun[] {
  const names = named.map(({ run }) => runName(run.report.header));
  return named.map(({ file, run }, index) => {
    const { header, outcome, counts, standings } = run.report;
    const name = names[index] ?? file;
    const isUnique = names.filter((one) => one === name).length === 1;
    const { version } = header.target;
    return {
      label: isUnique ? name : `${name} (${file})`,
      file,
      target: { name: header.target.name, ...(version !== undefined && { version }) },
      client: header.client,
      suiteVersion: header.suiteVersion,
      suiteDigest: header.suiteDigest,
      startedAt: header.startedAt,
      outcome,
      complete: header.selection.complete,
      counts,
      standings,
    };
  });
}

function runName(header: RunHeader): string {
  const name = targetName(header);
  return header.client === "wire" ? name : `${name} through ${header.client}`;
}

function targetName({ target: { name, version } }: RunHeader): string {
  return version === undefined || name.includes(version) ? name : `${name} ${version}`;
}
