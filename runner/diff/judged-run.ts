import type { Report, RequirementResult } from "../model/report.js";
import type { Sight } from "../model/report-diff.js";
import type { CaseResult, Verdict } from "../model/result.js";

/** What a run showed against its target, as baselines list it. */
export interface Shown {
  readonly case: string;
  readonly requirement: string;
  readonly status: Verdict;
  readonly signature: string;
  /** Everything that is contradicted. */
  readonly contradicted: readonly string[];
  /** Whether only passed cases came by it, so that the case is any one of them. */
  readonly isStray: boolean;
}

/** A run with what it showed, ready to be compared. */
export interface JudgedRun {
  readonly report: Report;
  readonly results: ReadonlyMap<string, CaseResult>;
  readonly requirements: ReadonlyMap<string, RequirementResult>;
  /** By case; strays left out. */
  readonly shown: ReadonlyMap<string, Shown>;
  readonly strays: readonly Shown[];
  /** Whether a case that it does not have is not in its suite. */
  readonly isWhole: boolean;
}

/** Puts a report and what it shows against its target together. */
export function judgedRun(report: Report, shown: readonly Shown[]): JudgedRun {
  const { header, outcome, results, requirements } = report;
  return {
    report,
    results: new Map(results.map((one) => [one.id, one] as const)),
    requirements: new Map(requirements.map((one) => [one.id, one] as const)),
    shown: new Map(shown.filter(({ isStray }) => !isStray).map((one) => [one.case, one] as const)),
    strays: shown.filter(({ isStray }) => isStray),
    isWhole: header.selection.complete && outcome === "completed",
  };
}

/** How a run saw a case that is about these requirements. */
export function sightOf(run: JudgedRun, id: string, about: readonly string[]): Sight {
  const { results, shown, isWhole, report } = run;
  const result = results.get(id);
  if (result) {
    const { status, reason } = result;
    return { status, signature: shown.get(id)?.signature ?? "", ...(reason !== undefined && { reason }) };
  }
  const { client } = report.header;
  const subject = clientOf(about);
  if (subject === undefined || subject === client)
    return { status: isWhole ? "absent" : "not run", signature: "" };
  return {
    status: "not run",
    signature: "",
    reason: `it is about ${subject}; this run's client is ${client}`,
  };
}

/** The client whose own promises a case is about; such as `ListDomains.client.boto3.method`. */
function clientOf([first = ""]: readonly string[]): string | undefined {
  return /^\w+\.client\.([\w-]+)\./.exec(first)?.[1];
}
