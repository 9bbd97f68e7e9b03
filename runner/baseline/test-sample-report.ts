import type { Mismatch } from "../model/mismatch.js";
import type { Report, RequirementResult } from "../model/report.js";
import type { CaseResult, Verdict } from "../model/result.js";

/** A mismatch; what is not given is that of a call that was accepted by mistake. */
export function sampleMismatch(given: Partial<Mismatch> = {}): Mismatch {
  const base = { kind: "accepted", pointer: "", expected: "success", actual: {}, at: "steps/0" } as const;
  return { requirement: "A.must", ...base, ...given };
}

/** A case's result; what is not given is as in a case that passed. */
export function sampleResult(id: string, status: Verdict, given: Partial<CaseResult> = {}): CaseResult {
  const lists = { requirements: ["A.must"], mismatches: [], held: [], exchanges: [] };
  return { id, title: "holds", status, ...lists, calls: 1, durationMs: 1, ...given };
}

/** A failed case with one mismatch against its requirement. */
export function failedCase(id: string, requirement = "A.must"): CaseResult {
  return sampleResult(id, "failed", {
    requirements: [requirement],
    mismatches: [sampleMismatch({ requirement })],
  });
}

/** A case that its setup blocks. */
export function blockedCase(id: string, requirement = "B.must"): CaseResult {
  return sampleResult(id, "blocked", { blockedBy: { requirement, at: "given/0", reason: "refused" } });
}

const requirements: readonly RequirementResult[] = [
  ["A.must", "must", "documented"],
  ["A.should", "should", "documented"],
  ["B.must", "must", "modelled"],
  ["C.observed", "must", "observed"],
].map(([id, level, tier]) => {
  const common = { text: "It holds.", source: "API_A.html", standing: "conforms", cases: [] };
  return { id, level, tier, ...common } as unknown as RequirementResult;
});

/** A report of a whole run with these results. */
export function sampleReport(results: readonly CaseResult[], given: Partial<Report> = {}): Report {
  const amount = (wanted: Verdict) => results.filter(({ status }) => status === wanted).length;
  const [passed, failed, blocked] = [amount("passed"), amount("failed"), amount("blocked")];
  return {
    $schema: "https://swf-conformance.dev/schemas/report.schema.json",
    header: {
      suiteVersion: "0.1.0",
      suiteDigest: "0".repeat(64),
      target: { name: "moto", endpoint: "http://127.0.0.1:5000" },
      client: "wire",
      seed: 1,
      startedAt: "2026-01-02T03:04:05Z",
      selection: { run: [], skip: [], tiers: ["documented", "modelled"], complete: true },
      concurrency: 1,
      timeScale: 1,
    },
    outcome: "completed",
    finishedAt: "2026-01-02T03:04:06Z",
    counts: { passed, failed, blocked, skipped: amount("skipped"), errored: amount("errored") },
    standings: { conforms: 0, diverges: 0, unverified: 0 },
    results,
    requirements,
    ...given,
  };
}

/** The same report of a run that took part of the suite. */
export function ofPart(report: Report): Report {
  const { header } = report;
  return { ...report, header: { ...header, selection: { ...header.selection, complete: false } } };
}
