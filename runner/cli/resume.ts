import { findDeparture, type RunFacts, runFacts } from "../engine/same-run.js";
import { HarnessError } from "../errors.js";
import type { Case } from "../model/case.js";
import type { Report, RunHeader } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import { chosenTiers } from "./chosen-tiers.js";
import { clients } from "./clients.js";
import { namedEndpoint } from "./named-endpoint.js";
import { readConfig } from "./read-config.js";
import { readReport } from "./read-report.js";
import type { RunFlags } from "./run-settings.js";

/** A run that came to no end, and the file that tells how far it came. */
export interface BegunRun {
  readonly file: string;
  readonly report: Report;
}

/** A run that is about to complete another one. */
export interface NextRun {
  readonly header: RunHeader;
  readonly cases: readonly Case[];
  /** Whether its target is the embedded reference, which has another address each time. */
  readonly isEmbedded: boolean;
}

/**
 * Reads what `--resume` names. What no flag says is then as it was in that run; its endpoint counts only if neither
 * environment nor config file names one.
 * @throws {HarnessError} `usage` beside `--last-failed`, `data` for a file that tells of no run
 */
export async function withResume(
  { resume, ...flags }: RunFlags,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly flags: RunFlags; readonly begun?: BegunRun }> {
  if (resume === undefined) return { flags };
  if (flags.lastFailed !== undefined) throw twoChoices();
  const report = await readReport(resume);
  const isNamed = namedEndpoint(flags, readConfig(flags.config), env).value !== null;
  const place = isNamed || report.header.target.name === "reference" ? {} : endpointOf(report.header);
  return { flags: { ...place, ...settingsOf(report.header), ...flags }, begun: { file: resume, report } };
}

function endpointOf({ target }: RunHeader): RunFlags {
  return { endpoint: target.endpoint };
}

function settingsOf(header: RunHeader): RunFlags {
  const { run, skip, shard } = header.selection;
  const client = clients.find((known) => known === header.client);
  const tiers = chosenTiers(header);
  return {
    run,
    skip,
    seed: header.seed,
    timeScale: header.timeScale,
    concurrency: header.concurrency,
    ...(client && { client }),
    ...(tiers && { tiers }),
    ...(shard !== undefined && { shard }),
  };
}

/**
 * The results that a run takes over from the one that it completes: those of cases that were judged. What the network
 * or the harness was in the way of runs again.
 * @throws {HarnessError} `data` if that was a run of something else: of another endpoint, suite, selection or seed
 */
export function keptResults({ file, report }: BegunRun, next: NextRun): readonly CaseResult[] {
  const departure = findDeparture(factsOf(next.header, next), factsOf(report.header, next));
  if (departure) throw otherRun(file, departure.name, departure);
  const ids = new Set(next.cases.map(({ id }) => id));
  const stranger = report.results.find(({ id }) => !ids.has(id));
  if (stranger)
    throw otherRun(file, "share of the cases", { expected: "only cases of this run", got: stranger.id });
  return report.results.filter(({ status }) => status !== "errored");
}

function factsOf(header: RunHeader, { isEmbedded }: NextRun): RunFacts {
  const endpoint = [["endpoint", header.target.endpoint]] as const;
  return [
    ...(isEmbedded ? [] : endpoint),
    ...runFacts(header),
    ["shard", header.selection.shard ?? "all cases"],
  ];
}

function otherRun(file: string, name: string, sides: { expected: string; got: string }): HarnessError {
  return new HarnessError("data", {
    where: `--resume ${file}`,
    what: `the ${name} is another one than in this run`,
    ...sides,
    hint: "Give the flags of the run that is to go on, or leave --resume out to begin anew.",
  });
}

function twoChoices(): HarnessError {
  return new HarnessError("usage", {
    where: "--resume",
    what: "the run that is to go on chooses the cases, and so does --last-failed",
    expected: "one of the two",
  });
}
