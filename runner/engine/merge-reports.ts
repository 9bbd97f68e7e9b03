import { HarnessError } from "../errors.js";
import type { Report, RunHeader, Selection } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import { parseShard } from "../model/shard.js";
import { assembleReport } from "./assemble-report.js";
import { findDeparture, type RunFacts, runFacts } from "./same-run.js";
import { worstOutcome } from "./worst-outcome.js";

/** The report of a shard, with the name that messages call it by. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

interface ShardReport extends NamedReport {
  readonly index: number;
  readonly whole: NonNullable<Selection["whole"]>;
}

/**
 * Puts the reports of all shards of a run together: what comes of it is the report that one run of the whole would have
 * written, but for times and ids.
 * @throws {HarnessError} `data` if a shard is lost or doubled, lacks cases, or is of another run
 */
export function mergeReports(named: readonly NamedReport[]): Report {
  const shards = named.map(readShard).sort((one, other) => one.index - other.index);
  const [first] = shards;
  if (!first) throw new HarnessError("usage", { where: "merge", what: "there is no report to merge" });
  for (const shard of shards) requireSameRun(first, shard);
  requireEachOnce(shards, totalOf(first));
  const results = shards.flatMap(({ report }) => report.results);
  refuseDoubledCases(shards);
  const outcome = worstOutcome(shards.map(({ report }) => report.outcome));
  if (outcome === "completed") requireAllCases(first, results);
  return assembleReport({
    header: mergeHeaders(shards, first),
    outcome,
    finishedAt: latest(shards.map(({ report }) => report.finishedAt)),
    results,
    requirements: new Map(first.report.requirements.map((one) => [one.id, one] as const)),
  });
}

function readShard({ name, report }: NamedReport): ShardReport {
  const { shard, whole } = report.header.selection;
  const index = parseShard(shard ?? "")?.index;
  if (index !== undefined && whole) return { name, report, index, whole };
  throw new HarnessError("data", {
    where: name,
    what: "this report is of no shard",
    expected: "the report of a run with --shard i/n",
    got: shard === undefined ? "one of a whole run" : JSON.stringify(shard),
    hint: "Use `swf-conformance diff` to compare the reports of whole runs.",
  });
}

function totalOf({ report }: ShardReport): number {
  return parseShard(report.header.selection.shard ?? "")?.total ?? 1;
}

function sharedFacts(shard: ShardReport): RunFacts {
  return [["number of shards", String(totalOf(shard))], ...runFacts(shard.report.header)];
}

function requireSameRun(first: ShardReport, other: ShardReport): void {
  const departure = findDeparture(sharedFacts(first), sharedFacts(other));
  if (!departure) return;
  const { name, expected, got } = departure;
  throw new HarnessError("data", {
    where: other.name,
    what: `the ${name} is another one than in ${first.name}`,
    expected,
    got,
    hint: "Give all shards the same flags and the same version, and merge only the reports of one run.",
  });
}

function requireEachOnce(shards: readonly ShardReport[], total: number): void {
  const doubled = shards.find(({ index }, at) => shards[at - 1]?.index === index);
  if (doubled)
    throw new HarnessError("data", {
      where: doubled.name,
      what: `shard ${doubled.index}/${total} is there twice`,
      hint: "Merge one report of each shard; leave out those of earlier attempts.",
    });
  const there = new Set(shards.map(({ index }) => index));
  const lost = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (lost.length === 0) return;
  throw new HarnessError("data", {
    where: "merge",
    what: `${lost.length === 1 ? "shard" : "shards"} ${lost.map((index) => `${index}/${total}`).join(", ")} lost`,
    expected: `the reports of all ${total} shards`,
    got: `${shards.length}`,
    hint: "Find out why that shard wrote no report, and run it again; FILE.partial of a killed run will do too.",
  });
}

function refuseDoubledCases(shards: readonly ShardReport[]): void {
  const names = new Map<string, string>();
  for (const { name, report } of shards)
    for (const { id } of report.results) {
      const before = names.get(id);
      if (before !== undefined)
        throw new HarnessError("data", {
          where: name,
          what: `the case ${id} is in ${before} too`,
          hint: "Give all shards the same version of the suite and the same --durations.",
        });
      names.set(id, name);
    }
}

function requireAllCases({ whole }: ShardReport, results: readonly CaseResult[]): void {
  if (results.length === whole.cases) return;
  throw new HarnessError("data", {
    where: "merge",
    what: "the shards do not add up to the whole",
    expected: `${whole.cases} cases`,
    got: String(results.length),
    hint: "Give all shards the same version of the suite and the same --durations.",
  });
}

function mergeHeaders(shards: readonly ShardReport[], { report, whole }: ShardReport): RunHeader {
  const { shard: _, whole: __, ...selection } = report.header.selection;
  const headers = shards.map((one) => one.report.header);
  const [startedAt = report.header.startedAt] = headers.map((header) => header.startedAt).sort();
  return {
    ...report.header,
    startedAt,
    selection: { ...selection, complete: whole.complete },
    concurrency: Math.max(...headers.map(({ concurrency }) => concurrency)),
  };
}

function latest(times: readonly string[]): string {
  return [...times].sort().at(-1) ?? "";
}
