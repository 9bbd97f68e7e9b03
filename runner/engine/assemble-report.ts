import type { Outcome } from "../model/outcome.js";
import type { Report, RequirementResult, RunHeader } from "../model/report.js";
import type { Requirement } from "../model/requirement.js";
import type { CaseResult, Standing } from "../model/result.js";

/** Everything that a report is put together from. */
export interface RunRecord {
  readonly header: RunHeader;
  readonly outcome: Outcome;
  readonly finishedAt: string;
  readonly results: readonly CaseResult[];
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/** Puts the report of a run together: sorted, so that two runs on one target differ only in times and ids. */
export function assembleReport({ header, outcome, finishedAt, results, requirements }: RunRecord): Report {
  const sorted = [...results].sort((one, other) => compare(one.id, other.id));
  const standings = requirementResults(sorted, requirements);
  return {
    $schema: "https://swf-conformance.dev/schemas/report.schema.json",
    header,
    outcome,
    finishedAt,
    counts: count(
      ["passed", "failed", "blocked", "skipped", "errored"],
      sorted.map(({ status }) => status),
    ),
    standings: count(
      ["conforms", "diverges", "unverified"],
      standings.map(({ standing }) => standing),
    ),
    results: sorted,
    requirements: standings,
  };
}

function requirementResults(
  results: readonly CaseResult[],
  requirements: ReadonlyMap<string, Requirement>,
): RequirementResult[] {
  const links = linkCases(results);
  return [...requirements.values()]
    .map(({ id, level, tier, text, source, unobservable }) => ({
      id,
      level,
      tier,
      text,
      source,
      standing: standingOf(id, links),
      cases: [...(links.cases.get(id) ?? [])],
      ...(unobservable !== undefined && { unobservable }),
    }))
    .sort((one, other) => compare(one.id, other.id));
}

interface Links {
  readonly cases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly held: ReadonlySet<string>;
  readonly contradicted: ReadonlySet<string>;
}

/** A requirement's cases are those that are about it, that contradict it, and that it blocks. */
function linkCases(results: readonly CaseResult[]): Links {
  const cases = new Map<string, Set<string>>();
  const held = new Set<string>();
  const contradicted = new Set<string>();
  for (const { id, requirements, mismatches, blockedBy, held: heldHere } of results) {
    const against = mismatches.map(({ requirement }) => requirement);
    for (const requirement of [...requirements, ...against, ...(blockedBy ? [blockedBy.requirement] : [])])
      cases.set(requirement, (cases.get(requirement) ?? new Set()).add(id));
    for (const requirement of heldHere) held.add(requirement);
    for (const requirement of against) contradicted.add(requirement);
  }
  return { cases, held, contradicted };
}

function standingOf(id: string, { held, contradicted }: Links): Standing {
  if (contradicted.has(id)) return "diverges";
  return held.has(id) ? "conforms" : "unverified";
}

function count<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
