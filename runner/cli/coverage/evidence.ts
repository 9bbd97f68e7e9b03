import type { Report } from "../../model/report.js";
import type { CaseResult, Verdict } from "../../model/result.js";

/** What reports show to have been executed. */
export interface Evidence {
  /** Ids of requirements that some executed check confirmed or contradicted. */
  readonly checked: ReadonlySet<string>;
  /** Of each case, how it ended where it came furthest. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Of each case that passed, the ids of the requirements that it checked. */
  readonly heldBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Verdicts, the most telling first. */
const rank: readonly Verdict[] = ["passed", "failed", "blocked", "errored", "skipped"];

/** Takes the reports of several runs together: what one of them could not check, another may have. */
export function gatherEvidence(reports: readonly Report[]): Evidence {
  const results = reports.flatMap((report) => report.results);
  const verdicts = new Map<string, Verdict>();
  for (const { id, status } of results) verdicts.set(id, moreTelling(verdicts.get(id), status));
  return {
    checked: new Set(results.flatMap(idsIn)),
    verdicts,
    heldBy: new Map(
      results.filter(({ status }) => status === "passed").map(({ id, held }) => [id, new Set(held)]),
    ),
  };
}

function idsIn({ held, mismatches }: CaseResult): string[] {
  return [...held, ...mismatches.map(({ requirement }) => requirement)];
}

function moreTelling(one: Verdict | undefined, other: Verdict): Verdict {
  return one !== undefined && rank.indexOf(one) < rank.indexOf(other) ? one : other;
}
