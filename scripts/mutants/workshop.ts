import { loadContract } from "../../runner/cli/contract.js";
import { waitOf } from "../../runner/engine/wait-of.js";
import { HarnessError } from "../../runner/errors.js";
import { packageRoot } from "../../runner/load/package-root.js";
import type { Case } from "../../runner/model/case.js";
import type { Contract } from "../../runner/model/contract.js";
import type { CaseResult } from "../../runner/model/result.js";
import { type Linkage, linkCases, spread } from "./choose-cases.js";
import { edgeMutants } from "./edge/edge-mutants.js";
import { judgeMutant, subjectOf } from "./judge-mutant.js";
import type { Mutant, MutantResult, WrittenMutant } from "./mutant.js";
import { readMutants } from "./read-mutants.js";
import { runCasesOn } from "./run-cases-on.js";
import { alterationBy } from "./start-target.js";

/** Everything that mutants are made and judged with, loaded once. */
export interface Workshop {
  readonly root: string;
  readonly contract: Contract;
  readonly linkage: Linkage;
  /** Ids of cases that are not derived. */
  readonly written: ReadonlySet<string>;
  /** By id. */
  readonly mutants: ReadonlyMap<string, Mutant>;
}

/**
 * Loads the contract and all mutants.
 * @throws {HarnessError} `data` if a file is malformed
 */
export async function openWorkshop(): Promise<Workshop> {
  const root = packageRoot();
  const contract = await loadContract();
  const written = new Set(contract.suites.suites.flatMap(({ cases }) => cases.map(({ id }) => id)));
  const linkage = linkCases(contract.cases, written);
  const mutants: readonly Mutant[] = [
    ...readMutants(root, contract.requirements),
    ...edgeMutants(contract.specs, linkage.casesAbout),
  ];
  return {
    root,
    contract,
    linkage,
    written,
    mutants: new Map(mutants.map((mutant) => [mutant.id, mutant])),
  };
}

/** The most cases about a requirement that are run on one of its mutants. */
const mostOwn = 40;

/**
 * Breaks the reference by a mutant and judges what the cases say.
 * @param ownIds - The cases about its requirement; by default those that say so themselves.
 * @throws {HarnessError} `data` if the mutant does not fit the source any more
 */
export async function tryMutant(
  mutant: Mutant,
  workshop: Workshop,
  ownIds: readonly string[] = [],
): Promise<MutantResult> {
  const { linkage, contract } = workshop;
  const named = contract.cases.filter(({ id }) => ownIds.includes(id));
  const own = [...linkage.casesAbout(mutant.requirement).slice(0, mostOwn), ...named];
  const bystanders = linkage.bystanders.filter((one) => !isHitBy(mutant, one));
  const cases = new Set<Case>([...own, ...bystanders]);
  const shown = await runCasesOn(await alterationBy(mutant, workshop.root), [...cases], workshop);
  if (mutant.sort === "written" && shown.results.some(brokeDown)) throw brokenDown(mutant);
  return judgeMutant(mutant, { own, ...shown });
}

/** A fault of a whole operation, decision or event shows in whatever case meets it, with no blame on either. */
function isHitBy({ sort, requirement }: Mutant, { steps }: Case): boolean {
  const subject = subjectOf(requirement);
  const met = subject === "HistoryEvent" ? ["GetWorkflowExecutionHistory", "PollForDecisionTask"] : [subject];
  const text = JSON.stringify(steps);
  return sort === "edge" && met.some((name) => text.includes(`"${name}"`));
}

/** Whether the endpoint answered that its own code failed. */
function brokeDown({ exchanges }: CaseResult): boolean {
  return exchanges.some(({ response }) => response?.status === 500);
}

function brokenDown({ where, requirement }: WrittenMutant): HarnessError {
  return new HarnessError("data", {
    where: `${where} (${requirement})`,
    what: "the changed code throws: any case would notice that",
    hint: "A mutant has to do wrong, not to break down. Is a name not imported?",
  });
}

/** How many written and derived cases are named for each output. */
const witnessesOfEach = 3;

/**
 * Runs all cases that don't wait on the sound reference.
 * @returns for each requirement some of the cases that showed it to hold: written ones and derived ones, because what
 * a derived one sees may be the work of others
 */
export async function survey(workshop: Workshop): Promise<Record<string, readonly string[]>> {
  const quick = workshop.contract.cases.filter((one) => waitOf(one) === 0);
  const { results } = await runCasesOn({}, quick, workshop);
  const shown = new Map<string, string[]>();
  const passed = results.filter(({ status }) => status === "passed");
  const sorted = passed.sort((one, other) => one.calls - other.calls || (one.id < other.id ? -1 : 1));
  for (const { id, held } of sorted)
    for (const requirement of held) shown.set(requirement, [...(shown.get(requirement) ?? []), id]);
  return Object.fromEntries([...shown].map(([requirement, ids]) => [requirement, someOf(ids, workshop)]));
}

function someOf(ids: readonly string[], { written }: Workshop): readonly string[] {
  const isWritten = (id: string) => written.has(id);
  return [
    ...spread(ids.filter(isWritten), witnessesOfEach),
    ...spread(
      ids.filter((id) => !isWritten(id)),
      witnessesOfEach,
    ),
  ];
}
