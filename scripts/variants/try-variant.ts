import type { Case } from "../../runner/model/case.js";
import type { Contract } from "../../runner/model/contract.js";
import type { CaseResult, Verdict } from "../../runner/model/result.js";
import { type Manner, runCasesOn, type Shown } from "../mutants/run-cases-on.js";
import type { Variant } from "./variant.js";

/** What became of the cases on a variant. */
export interface VariantResult {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What was held against an endpoint that does nothing wrong, each with what it was about. */
  readonly falseAlarms: readonly string[];
  /** Alarms that did not come again when their case ran alone: a clock that is made fast leaves a busy machine no time. */
  readonly unsteady: readonly string[];
}

/** As `run` has it; but a busy machine may take its time. What goes by real time mostly waits. */
function mannerOf({ timeScale }: Variant): Manner {
  const limits = { caseTimeoutMs: 180_000, globalTimeoutMs: 3_600_000 };
  return { ...limits, concurrency: timeScale === 1 ? 64 : 16, ...(timeScale !== undefined && { timeScale }) };
}

/** Runs cases on a variant, one seed for all, and those that raise an alarm once more, one by one. */
export async function tryVariant(
  variant: Variant,
  cases: readonly Case[],
  contract: Contract,
): Promise<VariantResult> {
  const manner = mannerOf(variant);
  const first = await runCasesOn(variant.alter(), cases, { contract, manner });
  const alarms = alarmsIn(first, contract);
  const doubtful = cases.filter(({ id }) => alarms.has(id));
  const alone = { contract, manner: { ...manner, concurrency: 1 } };
  const again =
    doubtful.length === 0
      ? new Map()
      : alarmsIn(await runCasesOn(variant.alter(), doubtful, alone), contract);
  const isSteady = (id: string) => again.has(id) || !doubtful.some((one) => one.id === id);
  return {
    counts: countsOf(first.results),
    falseAlarms: [...alarms].flatMap(([id, alarm]) => (isSteady(id) ? [alarm] : [])),
    unsteady: [...alarms].flatMap(([id, alarm]) => (isSteady(id) ? [] : [alarm])),
  };
}

/** By case; what became of the run as a whole has no case. */
function alarmsIn({ results, note }: Shown, contract: Contract): ReadonlyMap<string, string> {
  const ofCases = results.flatMap((result) => {
    const alarm = alarmOf(result, contract);
    return alarm === undefined ? [] : [[result.id, alarm] as const];
  });
  return new Map([...(note === undefined ? [] : [["", note] as const]), ...ofCases]);
}

function countsOf(results: readonly CaseResult[]): Record<Verdict, number> {
  const counts = { passed: 0, failed: 0, blocked: 0, skipped: 0, errored: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** What was only observed on the real service binds nobody, so that to differ from it is no alarm. */
function alarmOf(
  { id, status, requirements, mismatches, blockedBy, reason }: CaseResult,
  { requirements: known }: Contract,
) {
  const binds = (requirement: string) => known.get(requirement)?.tier !== "observed";
  const against = mismatches.filter(({ requirement }) => binds(requirement));
  const isAlarm =
    status === "errored" || (status !== "passed" && status !== "skipped" && requirements.some(binds));
  if (!isAlarm && against.length === 0) return undefined;
  const about = against.map(
    ({ requirement, pointer, expected, actual }) =>
      `${requirement} ${pointer}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  );
  const why = [
    ...about,
    ...(blockedBy ? [`${blockedBy.requirement}: ${blockedBy.reason}`] : []),
    reason ?? "",
  ];
  return `${id} ${status}: ${why.filter(Boolean).join("; ").slice(0, 600)}`;
}
