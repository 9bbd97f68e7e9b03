import type { Case } from "../../runner/model/case.js";
import type { Contract } from "../../runner/model/contract.js";
import type { CaseResult, Verdict } from "../../runner/model/result.js";
import { type Manner, runCasesOn } from "../mutants/run-cases-on.js";
import type { Variant } from "./variant.js";

/** What became of the cases on a variant. */
export interface VariantResult {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What was held against an endpoint that does nothing wrong, each with what it was about. */
  readonly falseAlarms: readonly string[];
}

/** As `run` has it; but a busy machine may take its time. What goes by real time mostly waits. */
function mannerOf({ timeScale }: Variant): Manner {
  const limits = { caseTimeoutMs: 180_000, globalTimeoutMs: 3_600_000 };
  return { ...limits, concurrency: timeScale === 1 ? 64 : 16, ...(timeScale !== undefined && { timeScale }) };
}

/** Runs cases on a variant, one seed for all. */
export async function tryVariant(
  variant: Variant,
  cases: readonly Case[],
  contract: Contract,
): Promise<VariantResult> {
  const { results, note } = await runCasesOn(variant.alter(), cases, { contract, manner: mannerOf(variant) });
  const alarms = results.flatMap((result) => alarmsIn(result, contract));
  return {
    counts: countsOf(results),
    falseAlarms: [...(note === undefined ? [] : [note]), ...alarms],
  };
}

function countsOf(results: readonly CaseResult[]): Record<Verdict, number> {
  const counts = { passed: 0, failed: 0, blocked: 0, skipped: 0, errored: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** What was only observed on the real service binds nobody, so that to differ from it is no alarm. */
function alarmsIn(
  { id, status, requirements, mismatches, blockedBy, reason }: CaseResult,
  { requirements: known }: Contract,
) {
  const binds = (requirement: string) => known.get(requirement)?.tier !== "observed";
  const against = mismatches.filter(({ requirement }) => binds(requirement));
  const isAlarm =
    status === "errored" || (status !== "passed" && status !== "skipped" && requirements.some(binds));
  if (!isAlarm && against.length === 0) return [];
  const about = against.map(
    ({ requirement, pointer, expected, actual }) =>
      `${requirement} ${pointer}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  );
  const why = [
    ...about,
    ...(blockedBy ? [`${blockedBy.requirement}: ${blockedBy.reason}`] : []),
    reason ?? "",
  ];
  return [`${id} ${status}: ${why.filter(Boolean).join("; ").slice(0, 600)}`];
}
